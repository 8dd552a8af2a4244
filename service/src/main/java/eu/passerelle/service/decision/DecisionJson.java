package eu.passerelle.service.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.NaceCode;
import eu.passerelle.eligibility.Aid;
import eu.passerelle.eligibility.Change;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.NeedFound;
import eu.passerelle.eligibility.NextQuestion;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Referral;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.eligibility.SizeClassAnswer;
import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.law.HomeHub;
import eu.passerelle.matching.Fit;
import eu.passerelle.matching.ProviderMatch;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The decision as the API shows it. Texts are strings in one language, or objects by language. What the catalogue says
 * of an offering or a scheme whoever asks is not repeated here: see {@code /api/offerings} and {@code /api/schemes}.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record DecisionJson(
        @Nullable UUID id,
        LocalDate asOf,
        ReleaseJson release,
        SizeClassJson sizeClass,
        List<HomeHubJson> homeHubs,
        List<ReasonJson> notes,
        List<NeedJson> needsFound,
        List<OfferJson> offers,
        List<SchemeJson> schemes,
        List<ProviderJson> providers,
        @Nullable QuestionJson nextQuestion) {

    public record ReleaseJson(String id, String hash) {}

    public record SizeClassJson(@Nullable String value, List<String> possible, List<ReasonJson> reasons) {}

    public record HomeHubJson(String hub, List<ReasonJson> reasons) {}

    public record NeedJson(@Nullable String topic, @Nullable String family, List<ReasonJson> reasons) {}

    public record ReasonJson(
            String rule,
            String verdict,
            Object text,
            String source,
            Certainty certainty,
            Map<String, Object> facts,
            List<String> missing) {}

    public record AidJson(
            String route,
            String state,
            BigDecimal listPriceEur,
            @Nullable BigDecimal aidEur,
            @Nullable BigDecimal clientPaysEur,
            @Nullable BigDecimal headroomEur,
            boolean samplePrice) {}

    public record ChangeJson(
            String fact, @Nullable Object from, Object to, String verdict, int together, Object text) {}

    public record ReferralJson(List<String> fromHubs, String toHub, String topic, ReasonJson reason) {}

    public record FitJson(String rule, int points) {}

    public record OfferJson(
            String offering,
            String hub,
            String family,
            @Nullable String topic,
            Object title,
            @Nullable String busStop,
            String verdict,
            @Nullable Integer rank,
            int points,
            List<FitJson> fit,
            AidJson aid,
            List<ReasonJson> reasons,
            List<ChangeJson> whatWouldChange,
            List<String> missing,
            @Nullable ReferralJson referral) {}

    public record SchemeJson(
            String scheme,
            Object title,
            String verdict,
            @Nullable LocalDate closedSince,
            @Nullable BigDecimal ratePercent,
            @Nullable BigDecimal maxAidEur,
            String source,
            Certainty certainty,
            List<ReasonJson> reasons,
            List<ChangeJson> whatWouldChange,
            List<String> missing) {}

    public record ProviderJson(String provider, String name, List<String> topics, boolean inRegion) {}

    public record QuestionJson(String fact, Object text, int settles, int touches) {}

    static DecisionJson of(@Nullable UUID id, Decision decision, Saying saying) {
        return new Writer(saying, new IdentityHashMap<>()).decision(id, decision);
    }

    /** @param written each reason once: offers share them */
    private record Writer(Saying saying, Map<Reason, ReasonJson> written) {

        DecisionJson decision(@Nullable UUID id, Decision d) {
            return new DecisionJson(
                    id,
                    d.asOf(),
                    new ReleaseJson(d.releaseId(), d.releaseHash()),
                    sizeClass(d.sizeClass()),
                    d.homeHubs().stream().map(this::home).toList(),
                    reasons(d.notes()),
                    d.needsFound().stream().map(this::need).toList(),
                    d.offers().stream().map(this::offer).toList(),
                    d.schemes().stream().map(this::scheme).toList(),
                    d.providers().stream().map(this::provider).toList(),
                    question(d.nextQuestion()));
        }

        private SizeClassJson sizeClass(SizeClassAnswer answer) {
            return new SizeClassJson(
                    answer.value() == null ? null : answer.value().name(),
                    answer.possible().stream().map(Enum::name).toList(),
                    reasons(answer.reasons()));
        }

        private HomeHubJson home(HomeHub home) {
            return new HomeHubJson(home.hub(), reasons(List.of(home.reason())));
        }

        private NeedJson need(NeedFound found) {
            var family = found.need().family();
            return new NeedJson(
                    found.need().topic(), family == null ? null : family.name(), reasons(List.of(found.reason())));
        }

        private OfferJson offer(Offer o) {
            var offering = o.offering();
            return new OfferJson(
                    offering.id(),
                    offering.hub().id(),
                    offering.family().name(),
                    o.fit().topic(),
                    saying.say(offering.title()),
                    o.fit().busStop() == null ? null : o.fit().busStop().name(),
                    o.verdict().name(),
                    o.rank(),
                    o.fit().points(),
                    o.fit().parts().stream().map(this::fit).toList(),
                    aid(o.aid(), offering.samplePrice()),
                    reasons(o.reasons()),
                    changes(o.whatWouldChange()),
                    o.missing().stream().map(Fact::id).toList(),
                    referral(o.referral()));
        }

        private FitJson fit(Fit fit) {
            return new FitJson(fit.rule(), fit.points());
        }

        private AidJson aid(Aid aid, boolean sample) {
            return new AidJson(
                    aid.route().name(),
                    aid.state(),
                    aid.listPrice().toBigDecimal(),
                    amount(aid.aid()),
                    amount(aid.clientPays()),
                    amount(aid.headroom()),
                    sample);
        }

        private @Nullable ReferralJson referral(@Nullable Referral referral) {
            return referral == null
                    ? null
                    : new ReferralJson(
                            referral.fromHubs(), referral.toHub(), referral.topic(), reason(referral.reason()));
        }

        private SchemeJson scheme(SchemeAnswer s) {
            return new SchemeJson(
                    s.scheme().id(),
                    saying.say(s.scheme().title()),
                    s.verdict().name(),
                    s.closedSince(),
                    s.ratePercent(),
                    amount(s.maxAid()),
                    s.scheme().source().text(),
                    s.scheme().source().certainty(),
                    reasons(s.reasons()),
                    changes(s.whatWouldChange()),
                    s.missing().stream().map(Fact::id).toList());
        }

        private ProviderJson provider(ProviderMatch match) {
            var provider = match.provider();
            return new ProviderJson(provider.id(), provider.name(), match.topics(), match.inRegion());
        }

        private @Nullable QuestionJson question(@Nullable NextQuestion q) {
            return q == null
                    ? null
                    : new QuestionJson(
                            q.fact().id(),
                            saying.say(Message.of("fact." + q.fact().id() + ".question")),
                            q.settles(),
                            q.touches());
        }

        private List<ChangeJson> changes(List<Change> changes) {
            return changes.stream()
                    .map(c -> new ChangeJson(
                            c.fact().id(),
                            c.from() == null ? null : plain(c.from()),
                            plain(c.to()),
                            c.verdict().name(),
                            c.together(),
                            saying.say(ChangeWords.of(c))))
                    .toList();
        }

        private List<ReasonJson> reasons(Collection<Reason> reasons) {
            return reasons.stream().map(this::reason).toList();
        }

        private ReasonJson reason(Reason reason) {
            return written.computeIfAbsent(reason, this::write);
        }

        private ReasonJson write(Reason r) {
            var facts = new LinkedHashMap<String, Object>();
            r.facts().forEach((fact, value) -> facts.put(fact.id(), plain(value)));
            return new ReasonJson(
                    r.rule(),
                    r.verdict().name(),
                    saying.say(r),
                    r.source().text(),
                    r.source().certainty(),
                    facts,
                    r.missing().stream().map(Fact::id).toList());
        }

        private static @Nullable BigDecimal amount(@Nullable Euro euro) {
            return euro == null ? null : euro.toBigDecimal();
        }

        /** A value as plain JSON: numbers for amounts and people, codes as strings. */
        private static Object plain(Object value) {
            if (value instanceof Euro euro) {
                return euro.toBigDecimal();
            }
            if (value instanceof Headcount headcount && headcount.exact()) {
                return headcount.people();
            }
            if (value instanceof Headcount headcount) {
                return headcount.people() + "..";
            }
            if (value instanceof NaceCode nace) {
                return nace.code();
            }
            if (value instanceof Code code) {
                return switch (code.code()) {
                    case "yes" -> true;
                    case "no" -> false;
                    default -> code.code();
                };
            }
            if (value instanceof Enum<?> constant) {
                return constant.name();
            }
            if (value instanceof Iterable<?> all) {
                var plain = new ArrayList<Object>();
                all.forEach(one -> plain.add(plain(one)));
                return plain;
            }
            return value instanceof Number || value instanceof Boolean ? value : value.toString();
        }
    }
}
