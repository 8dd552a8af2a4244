package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Words;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.service.decision.Decisions;
import eu.passerelle.service.directory.NutsCodes;
import eu.passerelle.service.intake.QuestionWriter.Attempt;
import eu.passerelle.service.wiring.Page;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One answer with everything its pages need.
 *
 * @param given the facts it was made from
 * @param facts the same as they were kept
 * @param base address of the page
 */
record AnswerPage(
        Decisions.Kept kept,
        PolicyRelease release,
        Intake given,
        ObjectNode facts,
        @Nullable String name,
        boolean reachable,
        boolean outdated,
        NutsCodes regions,
        Words words,
        String base) {

    UUID intake() {
        return kept.intake();
    }

    TemplateInstance answer(boolean later, boolean saved, Attempt attempt, UriInfo uri) {
        var decision = kept.decision();
        var question = new QuestionWriter(decision, release.network(), words).write(later, attempt);
        var answer = new AnswerWriter(decision, release, given, reachable, words).write(who(), question, outdated);
        String link = uri.getBaseUriBuilder().path(base).build().toString();
        return AnswerPages.Templates.answer(new Page(words, base), answer, link, base, saved);
    }

    TemplateInstance services() {
        var decision = kept.decision();
        var writer = new OfferWriter(given, kept.asOf(), reachable, words);
        List<ServicesGroup> groups = Arrays.stream(Verdict.values())
                .map(verdict -> {
                    var offers = decision.offers().stream()
                            .filter(offer -> offer.verdict() == verdict)
                            .map(writer::write)
                            .toList();
                    var heading = VerdictView.counted(verdict, offers.size(), words);
                    return new ServicesGroup(heading.kind(), heading, verdict == Verdict.NOT_ELIGIBLE, offers);
                })
                .filter(group -> !group.offers().isEmpty())
                .toList();
        var page = new Page(words, base + "/services");
        return AnswerPages.Templates.services(page, base, AnswerTitle.of(decision, words), groups);
    }

    private List<String> who() {
        var who = new ArrayList<String>();
        if (name != null && !name.isBlank()) {
            who.add("**" + name.strip() + "**");
        }
        String place =
                facts.path("organisation").path("address").path("municipality").asText("");
        Location site = given.organisation().site();
        if (!place.isBlank()) {
            who.add(place.strip());
        } else if (site.nuts() != null) {
            regions.name(site.nuts()).ifPresent(who::add);
        }
        return who;
    }
}
