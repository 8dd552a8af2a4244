package eu.passerelle.eligibility;

import eu.passerelle.company.Intake;
import eu.passerelle.company.Need;
import eu.passerelle.company.PriorAid;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AccessCase;
import eu.passerelle.law.AidAnswer;
import eu.passerelle.law.AidQuestion;
import eu.passerelle.law.AskedTopic;
import eu.passerelle.law.Declaration;
import eu.passerelle.law.Findings;
import eu.passerelle.law.GrantingState;
import eu.passerelle.law.HomeHub;
import eu.passerelle.law.Standing;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyModel;
import eu.passerelle.policy.Profile;
import eu.passerelle.policy.Sink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final Truth[] rowsOfBucket;
    private final Truth[] deniedByBucket;

    private Assessment(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        this.intake = intake;
        this.asOf = asOf;
        this.policy = policy;
        this.sink = new Sink(policy.release().rows().size());
        this.rowsOfBucket = new Truth[policy.bucketCount()];
        this.deniedByBucket = new Truth[policy.bucketCount()];
        KieSession session = policy.newSession();
        try {
            session.setGlobal("findings", findings);
            session.setGlobal(PolicyModel.SINK, sink);
            insertFacts(session);
            session.fireAllRules();

            this.homeHubs = findings.homeHubs().stream().map(HomeHub::hub).collect(Collectors.toUnmodifiableSet());
            this.standing = findings.standing();
            this.profile = ProfileBuilder.of(intake, asOf, findings);
            session.insert(profile);
            insertAccessCases(session);
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
        session.insert(new Declaration(
                priorAid != null && priorAid.stream().allMatch(PriorAid::complete)));
        if (priorAid != null) {
            priorAid.forEach(session::insert);
        }
        LegalTerms terms = policy.termsOn(asOf);
        terms.ceilings().forEach(session::insert);
        terms.windows().forEach(session::insert);
        session.insert(policy.release().network());
        policy.release().network().grantingStates().forEach(state -> session.insert(new GrantingState(state)));
    }

    private void insertAccessCases(KieSession session) {
        for (Truth home : Truth.values()) {
            session.insert(new AccessCase(home, true));
            session.insert(new AccessCase(home, false));
        }
    }

    private void insertAidQuestions(KieSession session) {
        var asked = new HashSet<AidQuestion>();
        for (Offering offering : policy.release().network().offerings()) {
            if (gate(offering) != Truth.UNMET && asked.add(policy.aidQuestion(offering))) {
                session.insert(policy.aidQuestion(offering));
            }
        }
    }

    private void insertAskedTopics(KieSession session) {
        if (intake.needs() == null || homeHubs.isEmpty()) {
            return;
        }
        var topics = intake.needs().stream().map(Need::topic).filter(Objects::nonNull).collect(Collectors.toSet());
        if (topics.isEmpty()) {
            return;
        }
        var others = new HashSet<>(policy.release().network().hubs().keySet());
        others.removeAll(homeHubs);
        Set<String> atHome = policy.topicsCovered(homeHubs, asOf, false);
        Set<String> elsewhere = policy.topicsCovered(others, asOf, true);
        for (String topic : topics) {
            Text label = policy.release().network().topics().get(topic);
            if (label != null) {
                session.insert(
                        new AskedTopic(topic, label, atHome.contains(topic), elsewhere.contains(topic)));
            }
        }
    }

    Set<String> homeHubs() {
        return homeHubs;
    }

    /** Whether the offering's hub is a home hub. */
    Truth home(Offering offering) {
        if (homeHubs.contains(offering.hub().id())) {
            return Truth.MET;
        }
        var none = findings.noHomeHub();
        return none != null && none.verdict() == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.UNMET;
    }

    AccessCase accessCase(Offering offering) {
        boolean specialised = offering.topics().stream().anyMatch(offering.hub().specialisations()::contains);
        return new AccessCase(home(offering), specialised);
    }

    Truth access(Offering offering) {
        return Objects.requireNonNull(findings.access(accessCase(offering))).verdict();
    }

    /** On offer that day, reachable from that region, and meant for such an organisation: all but the price. */
    Truth gate(Offering offering) {
        if (!offering.validity().on(asOf) || !offering.hub().validity().on(asOf)) {
            return Truth.UNMET;
        }
        return access(offering).and(rows(policy.buckets(offering)));
    }

    Truth rows(List<Bucket> buckets) {
        Truth allowed = Truth.UNMET;
        Truth denied = Truth.UNMET;
        for (Bucket bucket : buckets) {
            allowed = allowed.or(allowed(bucket));
            denied = denied.or(denied(bucket));
        }
        return allowed.and(denied.not());
    }

    Truth allowed(Bucket bucket) {
        if (bucket.number() < 0) {
            return Truth.UNMET;
        }
        Truth folded = rowsOfBucket[bucket.number()];
        if (folded == null) {
            folded = bucket.bestAllow(sink);
            rowsOfBucket[bucket.number()] = folded;
        }
        return folded;
    }

    private Truth denied(Bucket bucket) {
        if (bucket.number() < 0) {
            return Truth.UNMET;
        }
        Truth folded = deniedByBucket[bucket.number()];
        if (folded == null) {
            folded = bucket.bestDeny(sink);
            deniedByBucket[bucket.number()] = folded;
        }
        return folded;
    }

    @Nullable AidAnswer aid(Offering offering) {
        return findings.answer(policy.aidQuestion(offering));
    }

    /** Facts that the organisation could still give to settle the price. */
    Set<Fact> aidMissing(Offering offering) {
        return findings.aidReasons(policy.aidQuestion(offering)).stream()
                .flatMap(reason -> reason.missing().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    Verdict verdict(Offering offering) {
        Truth gate = gate(offering);
        if (gate == Truth.MET && aid(offering) != null && !aidMissing(offering).isEmpty()) {
            return Verdict.NEEDS_INFORMATION;
        }
        return Verdict.of(gate);
    }

    Verdict verdict(Scheme scheme) {
        if (scheme.closedBefore(asOf) || scheme.opensAfter(asOf)) {
            return Verdict.NOT_ELIGIBLE;
        }
        return Verdict.of(rows(List.of(policy.bucket(scheme))));
    }

    /** Needs that rows of the needs table infer, in the order of the release. */
    List<Need> inferredNeeds() {
        var needs = new ArrayList<Need>();
        for (int row : policy.needRows()) {
            if (sink.verdict(row) == Truth.MET
                    && policy.release().rows().get(row).outcome() instanceof Outcome.Infer infer) {
                needs.add(infer.need());
            }
        }
        return needs;
    }
}
