package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Drafts.Draft;
import eu.passerelle.service.intake.Filling.Filled;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.RequestBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form for companies. Its address holds a secret that nobody else knows, so no cookie is needed, and a page of
 * somebody else cannot send it.
 */
@Path(Page.LANGUAGE + "/intake")
@Produces(MediaType.TEXT_HTML)
public class FormResource {

    /** Asks a page to show every slip of its step, also about what was left out. */
    private static final String LOOK = "look";

    private static final int REFUSED = 422;

    @Inject
    Form form;

    @Inject
    FormPages pages;

    @Inject
    Drafts drafts;

    @Inject
    Filling filling;

    @Inject
    Sending sending;

    @GET
    public Response begin(@PathParam("lang") Language language) {
        return FormPages.goTo(language, drafts.begin(), Form.STEPS.get(0).id());
    }

    @GET
    @Path("{token}")
    public Response resume(@PathParam("lang") Language language, @PathParam("token") String token) {
        var draft = drafts.find(token);
        return draft.isEmpty()
                ? pages.gone(language, token)
                : FormPages.goTo(
                        language, token, Form.resume(draft.get().answers()).id());
    }

    @GET
    @Path("{token}/{step}")
    public Response show(
            @PathParam("lang") Language language,
            @PathParam("token") String token,
            @PathParam("step") String id,
            @QueryParam(LOOK) @Nullable String look) {
        Step step = Form.step(id).orElseThrow(NotFoundException::new);
        return drafts.find(token)
                .map(draft -> pages.step(
                        language, token, step, draft, look == null ? null : slips(step, draft.answers(), language)))
                .orElseGet(() -> pages.gone(language, token));
    }

    private List<Slip> slips(Step step, Answers answers, Language language) {
        return Reading.of(List.of(step), answers, form.setting(language)).slips();
    }

    /** Saves whatever was typed, then does what the pressed button says. */
    @POST
    @Path("{token}/{step}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @PathParam("lang") Language language,
            @PathParam("token") String token,
            @PathParam("step") String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body)
            throws IOException {
        Step step = Form.step(id).orElseThrow(NotFoundException::new);
        var setting = form.setting(language);
        var filled = filling.send(token, step, FormBody.parse(RequestBody.read(body, contentType)), setting);
        return filled.map(done -> answer(done, language, token, step, setting))
                .orElseGet(() -> pages.gone(language, token));
    }

    private Response answer(Filled filled, Language language, String token, Step step, Setting setting) {
        if (filled.goOn()) {
            return Form.isLast(step)
                    ? send(language, token, step, filled.answers(), setting)
                    : FormPages.goTo(language, token, Form.beside(step, 1).id());
        }
        return switch (filled.button()) {
            case BACK -> FormPages.goTo(language, token, Form.beside(step, -1).id());
            case ROW -> FormPages.goTo(language, token, step.id() + "#" + AidRows.lastField(filled.answers()));
            case NEXT, SKIP -> FormPages.goTo(language, token, step.id() + "?" + LOOK + "=1");
        };
    }

    /** Saves while somebody types, and tells what is known by now. */
    @POST
    @Path("{token}/{step}/known")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response known(
            @PathParam("lang") Language language,
            @PathParam("token") String token,
            @PathParam("step") String id,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            InputStream body)
            throws IOException {
        Step step = Form.step(id).orElseThrow(NotFoundException::new);
        var setting = form.setting(language);
        var sent = FormBody.parse(RequestBody.read(body, contentType));
        Answers answers = filling.type(token, step, sent, setting)
                .orElseThrow(NotFoundException::new)
                .answers();
        return pages.known(token, step, answers, setting);
    }

    private Response send(Language language, String token, Step last, Answers answers, Setting setting) {
        try {
            String answer =
                    sending.send(token, Reading.of(Form.STEPS, answers, setting).body(), language);
            return FormPages.goToAnswer(language, answer);
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                return sending.sentBefore(token)
                        .map(answer -> FormPages.goToAnswer(language, answer))
                        .orElseThrow(() -> refused);
            }
            var slips = sending.slips(refused, answers, setting);
            return Response.fromResponse(pages.step(language, token, last, new Draft(answers, Instant.now()), slips))
                    .status(REFUSED)
                    .build();
        }
    }
}
