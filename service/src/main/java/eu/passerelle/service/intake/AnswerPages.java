package eu.passerelle.service.intake;

import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.decision.Decisions;
import eu.passerelle.service.decision.FactsFactory;
import eu.passerelle.service.decision.Voices;
import eu.passerelle.service.directory.NutsCodes;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.Html;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.Speech;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds answers by their private link. */
@ApplicationScoped
class AnswerPages {

    @Inject
    Intakes intakes;

    @Inject
    Decisions decisions;

    @Inject
    Policies policies;

    @Inject
    FactsFactory facts;

    @Inject
    Voices voices;

    @Inject
    Speech speech;

    @Inject
    NutsCodes regions;

    @CheckedTemplate(basePath = "answer")
    static class Templates {
        static native TemplateInstance answer(Page page, AnswerView answer, String link, String base, boolean saved);

        static native TemplateInstance services(Page page, String base, String intro, List<ServicesGroup> groups);

        static native TemplateInstance unknown(Page page);
    }

    Optional<AnswerPage> find(String token, Language language) {
        return intakes.byToken(token).flatMap(intake -> read(intake, token, language));
    }

    private Optional<AnswerPage> read(UUID intake, String token, Language language) {
        return decisions.latest(intake).map(kept -> {
            CompiledPolicy policy = policies.find(kept.releaseHash()).orElseGet(policies::current);
            var given = facts.read(kept.facts(), kept.asOf(), policy);
            boolean outdated =
                    !kept.releaseHash().equals(policies.current().release().hash());
            return new AnswerPage(
                    kept,
                    policy.release(),
                    given,
                    facts.parse(kept.facts()),
                    intakes.organisationName(intake).orElse(null),
                    intakes.reachable(intake),
                    outdated,
                    regions,
                    voices.words(language, policy),
                    "/" + language.tag() + "/answers/" + token);
        });
    }

    /** The friendly answer to a link that leads nowhere. */
    Response unknown(Language language) {
        var page = new Page(speech.in(language), "/" + language.tag());
        return Html.secret(404, Templates.unknown(page));
    }
}
