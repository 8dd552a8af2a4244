package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.QuestionWriter.Attempt;
import eu.passerelle.service.wiring.Html;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The answer to an intake, behind its private link. */
@Path(Page.LANGUAGE + "/answers/{token}")
@Produces(MediaType.TEXT_HTML)
public class AnswerResource {

    private static final int UNPROCESSABLE = 422;

    @Inject
    AnswerPages pages;

    @Inject
    Intakes intakes;

    @Inject
    FactAnswers answers;

    @GET
    @Operation(hidden = true)
    public Response answer(
            @PathParam("lang") Language language,
            @PathParam("token") String token,
            @QueryParam("saved") @Nullable String saved,
            @QueryParam("later") @Nullable String later,
            @Context UriInfo uri) {
        return pages.find(token, language)
                .map(page -> Html.secret(200, page.answer(later != null, saved != null, Attempt.NONE, uri)))
                .orElseGet(() -> pages.unknown(language));
    }

    @GET
    @Path("/services")
    @Operation(hidden = true)
    public Response services(@PathParam("lang") Language language, @PathParam("token") String token) {
        return pages.find(token, language)
                .map(page -> Html.secret(200, page.services()))
                .orElseGet(() -> pages.unknown(language));
    }

    /** Adds one fact and decides again. */
    @POST
    @Path("/fact")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response add(
            @PathParam("lang") Language language,
            @PathParam("token") String token,
            MultivaluedMap<String, String> form,
            @Context UriInfo uri) {
        var found = pages.find(token, language);
        Fact fact = Fact.find(FactAnswers.typed(form, "fact")).orElse(null);
        if (found.isEmpty() || fact == null) {
            return pages.unknown(language);
        }
        AnswerPage page = found.get();
        if (form.containsKey("unknown")) {
            return back(language, token, "?later=1#next");
        }
        ObjectNode facts = page.facts();
        var slip = answers.put(fact, form, facts, language);
        if (slip.isPresent()) {
            String error = page.words()
                    .say("answer.slip." + slip.get().key(), slip.get().values());
            return again(page, form, error, slip.get().choices(), uri);
        }
        try {
            intakes.decideAgain(page.intake(), facts);
        } catch (ProblemException refused) {
            var field = refused.fields().get(0);
            return again(page, form, page.words().say("problem." + field.key(), field.values()), List.of(), uri);
        }
        return back(language, token, "?saved=1#main");
    }

    /** Decides again with the rules in force today. */
    @POST
    @Path("/again")
    @Operation(hidden = true)
    public Response again(@PathParam("lang") Language language, @PathParam("token") String token) {
        var found = pages.find(token, language);
        if (found.isEmpty()) {
            return pages.unknown(language);
        }
        intakes.decideAgain(found.get().intake(), found.get().facts());
        return back(language, token, "?saved=1#main");
    }

    private static Response again(
            AnswerPage page,
            MultivaluedMap<String, String> form,
            String error,
            List<QuestionView.Option> choices,
            UriInfo uri) {
        Map<String, String> typed = new HashMap<>();
        form.keySet().forEach(field -> typed.put(field, FactAnswers.typed(form, field)));
        return Html.secret(UNPROCESSABLE, page.answer(false, false, new Attempt(typed, error, choices), uri));
    }

    private static Response back(Language language, String token, String rest) {
        return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + token + rest))
                .build();
    }
}
