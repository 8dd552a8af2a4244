package eu.passerelle.eligibility;

import eu.passerelle.company.Intake;
import eu.passerelle.company.Need;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidQuestion;
import eu.passerelle.law.AskedTopic;
import eu.passerelle.law.Declaration;
import eu.passerelle.law.Findings;
import eu.passerelle.law.GrantingState;
import eu.passerelle.law.HomeHub;
import eu.passerelle.law.Room;
import eu.passerelle.law.Standing;
import eu.passerelle.policy.Asked;
import eu.passerelle.policy.PolicyModel;
import eu.passerelle.policy.Profile;
import eu.passerelle.policy.Sink;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;

/**
 * What the engine found for one intake on one day: first the law on the organisation, then the policy rows, then the
 * law on the aid for whatever is still open. One session, three steps, disposed at the end; nothing is kept between
 * companies.
 */
final class Assessment {

    final Intake intake;
    final LocalDate asOf;
    final CompiledPolicy policy;
    final Findings findings = new Findings();
    final Sink sink;
    final Profile profile;
    final Standing standing;
    private final Set<String> homeHubs;
    private final Truth elsewhere;
    private final @Nullable Truth[] allowedByBucket;
    private final @Nullable Truth[] deniedByBucket;
    private final @Nullable Truth[] bySet;
    private final @Nullable AidQuestion[] questions;
    private final @Nullable Truth[] gates;
    private final Map<AidQuestion, AidQuestion> asked = new HashMap<>();

    private Assessment(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        this.intake = intake;
        this.asOf = asOf;
        this.policy = policy;
        Layout layout = policy.layout();
        this.sink = new Sink(policy.release().rows().size());
        this.allowedByBucket = new Truth[layout.bucketCount()];
        this.deniedByBucket = new Truth[layout.bucketCount()];
        this.bySet = new Truth[layout.setCount()];
        this.questions = new AidQuestion[layout.priceCount()];
        this.gates = new Truth[layout.candidates.size()];
        KieSession session = policy.newSession();
        try {
            session.setGlobal("findings", findings);
            session.setGlobal(PolicyModel.SINK, sink);
            insertFacts(session);
            session.fireAllRules();

            this.homeHubs = findings.homeHubs().stream().map(HomeHub::hub).collect(Collectors.toUnmodifiableSet());
            var none = findings.noHomeHub();
            this.elsewhere = none != null && none.verdict() == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.UNMET;
            this.standing = findings.standing();
            this.profile = ProfileBuilder.of(intake, asOf, findings);
            session.insert(new Asked(profile, rowsThatMatter()));
            session.fireAllRules();

            insertGrantingStates(session);
            session.fireAllRules();

            session.insert(standing);
            insertAidQuestions(session);
            insertAskedTopics(session);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    static Assessment of(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        return new Assessment(intake, asOf, policy);
    }

    private void insertFacts(KieSession session) {
        session.insert(intake.organisation());
        session.insert(intake.circumstances());
        List<PriorAid> priorAid = intake.priorAid();
        session.insert(new Declaration(priorAid != null && priorAid.stream().allMatch(PriorAid::complete)));
        if (priorAid != null) {
            priorAid.forEach(session::insert);
        }
        DayTerms terms = policy.termsOn(asOf);
        terms.ceilings().forEach(session::insert);
        terms.windows().forEach(session::insert);
        session.insert(policy.release().network());
    }

    private BitSet rowsThatMatter() {
        Layout layout = policy.layout();
        var rows = (BitSet) layout.generalRows.clone();
        var seen = new boolean[layout.setCount()];
        for (Candidate candidate : layout.candidates) {
            BucketSet set = candidate.rows();
            if (!seen[set.number()] && onOffer(candidate) && access(candidate) != Truth.UNMET) {
                seen[set.number()] = true;
                rows.or(set.rows());
            }
        }
        for (Scheme scheme : policy.release().network().schemes()) {
            if (!scheme.closedBefore(asOf) && !scheme.opensAfter(asOf)) {
                rows.or(rowsOf(scheme).rows());
            }
        }
        return rows;
    }

    private boolean onOffer(Candidate candidate) {
        var offering = candidate.offering();
        return offering.validity().on(asOf) && offering.hub().validity().on(asOf);
    }

    /** Only States that could grant something: each costs a look through all earlier aid. */
    private void insertGrantingStates(KieSession session) {
        Set<String> states = new HashSet<>();
        for (Candidate candidate : policy.layout().candidates) {
            String state = candidate.price().terms().state();
            if (gate(candidate) != Truth.UNMET && states.add(state)) {
                session.insert(new GrantingState(state));
            }
        }
    }

    private void insertAidQuestions(KieSession session) {
        for (Candidate candidate : policy.layout().candidates) {
            int price = candidate.price().number();
            if (questions[price] == null && gate(candidate) != Truth.UNMET) {
                AidQuestion question = question(candidate.price());
                AidQuestion known = asked.putIfAbsent(question, question);
                questions[price] = known == null ? question : known;
                if (known == null) {
                    session.insert(question);
                }
            }
        }
    }

    private AidQuestion question(Candidate.Price price) {
        return price.discounted()
                ? new AidQuestion(
                        price.terms(), true, fits(price, PriorAidKind.DE_MINIMIS), fits(price, PriorAidKind.GBER_28))
                : new AidQuestion(price.terms(), false, Truth.MET, Truth.MET);
    }

    /** A ceiling that is not in force on the day holds nothing. */
    private Truth fits(Candidate.Price price, PriorAidKind kind) {
        Room room = findings.room(kind, price.terms().state());
        return room == null ? Truth.UNMET : room.holds(price.aid());
    }

    /** The question asked for this price; null if no offering at this price was open. */
    @Nullable
    AidQuestion question(Candidate candidate) {
        return questions[candidate.price().number()];
    }

    private void insertAskedTopics(KieSession session) {
        if (intake.needs() == null || homeHubs.isEmpty()) {
            return;
        }
        for (String topic : askedTopics(intake.needs())) {
            Text label = policy.release().network().topics().get(topic);
            if (label != null) {
                session.insert(new AskedTopic(topic, label, coveredAtHome(topic), coveredElsewhere(topic)));
            }
        }
    }

    private static Set<String> askedTopics(List<Need> needs) {
        var topics = new TreeSet<String>();
        for (Need need : needs) {
            if (need.topic() != null) {
                topics.add(need.topic());
            }
        }
        return topics;
    }

    private boolean coveredAtHome(String topic) {
        return covered(
                topic, candidate -> homeHubs.contains(candidate.offering().hub().id()));
    }

    private boolean coveredElsewhere(String topic) {
        return covered(
                topic,
                candidate -> !homeHubs.contains(candidate.offering().hub().id())
                        && candidate.offering().hub().specialisations().contains(topic));
    }

    private boolean covered(String topic, Predicate<Candidate> by) {
        for (Candidate candidate : policy.layout().candidates) {
            if (candidate.offering().topics().contains(topic)
                    && candidate.offering().validity().on(asOf)
                    && by.test(candidate)) {
                return true;
            }
        }
        return false;
    }

    Set<String> homeHubs() {
        return homeHubs;
    }

    /** How the law lets the organisation to the offering, before any row. */
    Reason accessReason(Candidate candidate) {
        return policy.access(home(candidate), candidate.specialised());
    }

    private Truth home(Candidate candidate) {
        return homeHubs.contains(candidate.offering().hub().id()) ? Truth.MET : elsewhere;
    }

    Truth access(Candidate candidate) {
        return accessReason(candidate).verdict();
    }

    /** On offer that day, reachable from that region, and meant for such an organisation: all but the price. */
    Truth gate(Candidate candidate) {
        Truth known = gates[candidate.number()];
        if (known == null) {
            known = findGate(candidate);
            gates[candidate.number()] = known;
        }
        return known;
    }

    private Truth findGate(Candidate candidate) {
        if (!onOffer(candidate)) {
            return Truth.UNMET;
        }
        Truth reachable = access(candidate);
        return reachable == Truth.UNMET ? reachable : reachable.and(rows(candidate.rows()));
    }

    /** What the engine says of the rows of one set for an organisation that has changed in what only rows look at. */
    Truth rowsFor(Profile changed, BucketSet set) {
        var answers = new Sink(policy.release().rows().size());
        KieSession session = policy.newSession();
        try {
            session.setGlobal("findings", new Findings());
            session.setGlobal(PolicyModel.SINK, answers);
            session.insert(new Asked(changed, set.rows()));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        Truth allowed = Truth.UNMET;
        Truth denied = Truth.UNMET;
        for (Bucket bucket : set.buckets()) {
            allowed = allowed.or(bucket.bestAllow(answers));
            denied = denied.or(bucket.bestDeny(answers));
        }
        return allowed.and(denied.not());
    }

    /** Some row allows and none denies. */
    Truth rows(BucketSet set) {
        Truth known = bySet[set.number()];
        if (known == null) {
            Truth allowed = allowed(set);
            Truth denied = Truth.UNMET;
            for (Bucket bucket : set.buckets()) {
                denied = denied.or(denied(bucket));
            }
            known = allowed.and(denied.not());
            bySet[set.number()] = known;
        }
        return known;
    }

    Truth allowed(BucketSet set) {
        Truth allowed = Truth.UNMET;
        for (Bucket bucket : set.buckets()) {
            allowed = allowed.or(allowed(bucket));
        }
        return allowed;
    }

    private Truth allowed(Bucket bucket) {
        Truth folded = allowedByBucket[bucket.number()];
        if (folded == null) {
            folded = bucket.bestAllow(sink);
            allowedByBucket[bucket.number()] = folded;
        }
        return folded;
    }

    private Truth denied(Bucket bucket) {
        Truth folded = deniedByBucket[bucket.number()];
        if (folded == null) {
            folded = bucket.bestDeny(sink);
            deniedByBucket[bucket.number()] = folded;
        }
        return folded;
    }

    Verdict verdict(Candidate candidate) {
        return verdict(gate(candidate), question(candidate));
    }

    /**
     * The verdict if the rows said so, everything else being as it is.
     *
     * @return null if the rules were not asked about the price, because nothing at this price was open
     */
    @Nullable
    Verdict verdictIf(Truth rows, Candidate candidate) {
        AidQuestion question = asked.get(question(candidate.price()));
        return question == null ? null : verdict(access(candidate).and(rows), question);
    }

    private Verdict verdict(Truth gate, @Nullable AidQuestion question) {
        if (gate == Truth.MET
                && question != null
                && !findings.aidMissing(question).isEmpty()) {
            return Verdict.NEEDS_INFORMATION;
        }
        return Verdict.of(gate);
    }

    Verdict verdict(Scheme scheme) {
        if (scheme.closedBefore(asOf) || scheme.opensAfter(asOf)) {
            return Verdict.NOT_ELIGIBLE;
        }
        return Verdict.of(rows(rowsOf(scheme)));
    }

    BucketSet rowsOf(Scheme scheme) {
        return Objects.requireNonNull(policy.layout().byScheme.get(scheme.id()));
    }
}
