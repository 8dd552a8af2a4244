package eu.passerelle.service.site;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.service.decision.Today;
import eu.passerelle.service.decision.Voices;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the public pages share. */
@ApplicationScoped
class Site {

    @Inject
    Policies policies;

    @Inject
    Voices voices;

    @Inject
    Today today;

    /** Where people write to the operator. */
    @ConfigProperty(name = "passerelle.contact.mail")
    Optional<String> mail;

    @ConfigProperty(name = "passerelle.draft.days", defaultValue = "90")
    int draftDays;

    @ConfigProperty(name = "passerelle.demo")
    boolean demo;

    /** Whether examples are offered. */
    boolean demo() {
        return demo;
    }

    Words words(Language language) {
        return voices.words(language, policies.current());
    }

    Page page(Language language, String path) {
        return new Page(words(language), "/" + language.tag() + path);
    }

    PolicyRelease release() {
        return policies.current().release();
    }

    Optional<String> mail() {
        return mail;
    }

    /** How many days an unfinished form is kept. */
    int draftDays() {
        return draftDays;
    }

    /** How many years answers are kept. */
    BigDecimal yearsKept() {
        return release().parameters().number("retention.decisionYears", today.date());
    }

    List<HubView> hubs(Words words) {
        return release().network().hubs().values().stream()
                .map(hub -> HubView.of(hub, words))
                .toList();
    }
}
