package eu.passerelle.service.intake;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Intake;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Words;
import eu.passerelle.law.AidRoute;
import eu.passerelle.matching.ProviderMatch;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.service.intake.AnswerView.Meter;
import eu.passerelle.service.intake.AnswerView.NeedView;
import eu.passerelle.service.intake.AnswerView.ProviderView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a decision into words for its page. */
final class AnswerWriter {

    private static final int MOST_MORE = 4;
    private static final int MOST_CHANGES = 6;

    private final Decision decision;
    private final PolicyRelease release;
    private final Intake intake;
    private final Words words;
    private final OfferWriter offers;
    private final GrantsWriter grants;
    private final NearbyWriter nearby;

    AnswerWriter(Decision decision, PolicyRelease release, Intake intake, boolean reachable, Words words) {
        this.decision = decision;
        this.release = release;
        this.intake = intake;
        this.words = words;
        this.offers = new OfferWriter(intake, decision.asOf(), reachable, words);
        this.nearby = new NearbyWriter(
                decision, release.network(), intake.organisation().site().point(), words);
        this.grants = new GrantsWriter(decision, intake.organisation().site().country(), words);
    }

    /** @param who name and place of the organisation, as far as they are known */
    AnswerView write(List<String> who, @Nullable QuestionView question, boolean outdated) {
        Offer best = AnswerTitle.best(decision).orElse(null);
        boolean open = best != null && best.verdict() != Verdict.ELIGIBLE;
        var near = new ArrayList<ProviderView>();
        var far = new ArrayList<ProviderView>();
        decision.providers().forEach(match -> (match.inRegion() ? near : far).add(provider(match)));
        return new AnswerView(
                AnswerTitle.of(decision, words),
                intro(who),
                counts(),
                best == null ? null : offers.write(best),
                open,
                words.say(open ? "answer.whyOpen" : "answer.why"),
                best == null ? null : meter(best),
                nearby.neighbours(),
                more(best),
                words.say("answer.all", Map.of("count", decision.offers().size())),
                needs(),
                question,
                changes(),
                words.say("answer.change.checked", Map.of("date", decision.asOf())),
                grants.write(),
                near,
                far,
                about(),
                nearby.stop(),
                nearby.help(),
                outdated);
    }

    private String intro(List<String> who) {
        var parts = new ArrayList<>(who);
        var headcount = intake.organisation().headcount();
        if (headcount != null && !parts.isEmpty()) {
            parts.add(words.say("answer.people", Map.of("people", words.value(headcount))));
        }
        return words.say(
                "answer.intro",
                Map.of(
                        "date",
                        decision.asOf(),
                        "who",
                        parts.isEmpty() ? "none" : String.join(", ", parts),
                        "release",
                        release.id()));
    }

    private List<VerdictView> counts() {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> count(verdict) > 0)
                .map(verdict -> VerdictView.counted(verdict, count(verdict), words))
                .toList();
    }

    private long count(Verdict verdict) {
        return decision.offers().stream()
                .filter(offer -> offer.verdict() == verdict)
                .count();
    }

    /** Aid that stays under the ceiling, if the offer is paid with de minimis aid. */
    private @Nullable Meter meter(Offer offer) {
        var aid = offer.aid();
        var ceiling = release.parameters().find("deMinimis.ceiling", decision.asOf());
        if (aid.route() != AidRoute.DE_MINIMIS || aid.aid() == null || aid.headroom() == null || ceiling.isEmpty()) {
            return null;
        }
        var most = new BigDecimal(ceiling.get().value());
        var left = aid.headroom().minus(aid.aid());
        var of = Euro.of(most);
        return new Meter(
                words.say("answer.meter", Map.of("state", aid.state())),
                left.toBigDecimal(),
                most,
                words.say("answer.meter.of", Map.of("left", left, "ceiling", of)));
    }

    private List<OfferView> more(@Nullable Offer best) {
        return decision.offers().stream()
                .filter(offer -> offer.verdict() != Verdict.NOT_ELIGIBLE && offer != best)
                .limit(MOST_MORE)
                .map(offers::write)
                .toList();
    }

    private List<NeedView> needs() {
        return decision.needsFound().stream()
                .map(found -> {
                    var need = found.need();
                    Code code = need.topic() != null
                            ? new Code("topic", need.topic())
                            : new Code("family", String.valueOf(need.family()));
                    return new NeedView(words.value(code), ReasonView.of(found.reason(), words));
                })
                .toList();
    }

    private List<ChangeView> changes() {
        var changes = new ArrayList<ChangeView>();
        for (Offer offer : decision.offers()) {
            String change = ChangeView.sentence(offer.whatWouldChange(), words);
            if (change != null) {
                changes.add(new ChangeView(
                        words.say(offer.offering().title()),
                        offer.offering().hub().name(),
                        SchemeView.unmet(offer.reasons(), words),
                        change,
                        ChangeView.becomesYes(offer.whatWouldChange())));
            }
        }
        changes.addAll(grants.changes());
        changes.sort(Comparator.comparing(change -> !change.becomesYes()));
        return changes.stream().limit(MOST_CHANGES).toList();
    }

    private ProviderView provider(ProviderMatch match) {
        var topics =
                match.topics().stream().map(topic -> new Code("topic", topic)).toList();
        return new ProviderView(
                match.provider().name(),
                words.say(match.provider().summary()),
                words.value(topics),
                match.provider().website());
    }

    private AnswerView.About about() {
        var size = decision.sizeClass();
        String said = size.value() != null
                ? words.say("answer.size", Map.of("class", size.value()))
                : words.say("answer.size.open");
        return new AnswerView.About(
                said,
                ReasonView.of(size.reasons(), words),
                ReasonView.of(
                        decision.homeHubs().stream().map(home -> home.reason()).toList(), words),
                ReasonView.of(decision.notes(), words));
    }
}
