package eu.passerelle.service.intake;

import eu.passerelle.company.Intake;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.AnyOf;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Offering;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts offers into words. */
final class OfferWriter {

    private static final List<Language> IN_ORDER = List.of(Language.FR, Language.DE, Language.EN, Language.LB);

    private final Intake intake;
    private final LocalDate asOf;
    private final boolean reachable;
    private final Words words;

    /** @param reachable the organisation left a way to reach it */
    OfferWriter(Intake intake, LocalDate asOf, boolean reachable, Words words) {
        this.intake = intake;
        this.asOf = asOf;
        this.reachable = reachable;
        this.words = words;
    }

    OfferView write(Offer offer) {
        Offering offering = offer.offering();
        Hub hub = offering.hub();
        var referral = offer.referral();
        return new OfferView(
                offering.id(),
                words.say(offering.title()),
                words.say(offering.summary()),
                VerdictView.of(offer, words),
                hub.name(),
                how(offering),
                words.say("answer.place", Map.of("hub", hub.name(), "delivery", delivery(offering))),
                words.value(new Code("family", offering.family().name())),
                PriceView.of(offer.aid(), words),
                offering.samplePrice() ? words.say("answer.sample", Map.of("hub", hub.name())) : null,
                offer.verdict() == Verdict.NOT_ELIGIBLE ? null : contact(hub),
                hub.website().isEmpty() ? null : hub.website(),
                referral == null ? null : ReasonView.of(referral.reason(), words),
                missing(offer.missing()),
                ChangeView.sentence(offer.whatWouldChange(), words),
                reasons(offer),
                offer.fit().parts().stream().map(fit -> words.say(fit.words())).toList());
    }

    /** A no is explained by what is not met, before what is. */
    private List<ReasonView> reasons(Offer offer) {
        var reasons = new ArrayList<>(offer.reasons());
        if (offer.verdict() == Verdict.NOT_ELIGIBLE) {
            reasons.sort(Comparator.comparing(reason -> reason.verdict()));
        }
        return ReasonView.of(reasons, words);
    }

    private String how(Offering offering) {
        String hub = offering.hub().name();
        Object by = offering.partners().isEmpty()
                ? hub
                : Message.of("answer.with", "hub", hub).with("partners", offering.partners());
        return words.say(
                "answer.how",
                Map.of(
                        "by",
                        by,
                        "delivery",
                        delivery(offering),
                        "languages",
                        new AnyOf(shared(offering.languages())),
                        "family",
                        new Code("family", offering.family().name())));
    }

    private static AnyOf delivery(Offering offering) {
        return new AnyOf(offering.delivery().stream().sorted().toList());
    }

    private String contact(Hub hub) {
        if (!reachable) {
            return words.say("answer.noContact", Map.of("hub", hub.name()));
        }
        LocalDate by = WorkingDays.after(asOf, hub.contactWithinWorkingDays());
        return words.say(
                "answer.contact", Map.of("hub", hub.name(), "by", by, "languages", new AnyOf(shared(hub.languages()))));
    }

    /** Languages that both speak; those of the hub where the organisation named none or they share none. */
    private List<Language> shared(Collection<Language> offered) {
        Set<Language> wanted = intake.languages() == null ? Set.of() : intake.languages();
        var shared = IN_ORDER.stream()
                .filter(offered::contains)
                .filter(wanted::contains)
                .toList();
        return shared.isEmpty() ? IN_ORDER.stream().filter(offered::contains).toList() : shared;
    }

    private @Nullable String missing(Collection<Fact> missing) {
        if (missing.isEmpty()) {
            return null;
        }
        List<Message> facts =
                missing.stream().map(fact -> Message.of("fact." + fact.id())).toList();
        return words.say("answer.missing", Map.of("count", facts.size(), "facts", facts));
    }
}
