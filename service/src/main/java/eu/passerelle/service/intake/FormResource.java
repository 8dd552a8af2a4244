package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Drafts.Draft;
import eu.passerelle.service.intake.Filling.Filled;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.RequestBody;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
    Drafts drafts;

    @Inject
    Filling filling;

    @Inject
    Sending sending;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance step(Page page, StepPage form);

        static native TemplateInstance known(Page page, KnownSoFar known, String saved);

        static native TemplateInstance lost(Page page, int days);
    }

    @GET
    public Response begin(@PathParam("lang") Language language) {
        return goTo(address(language, drafts.begin()), Form.STEPS.get(0).id());
    }

    @GET
    @Path("{token}")
    public Response resume(@PathParam("lang") Language language, @PathParam("token") String token) {
        var draft = drafts.find(token);
        return draft.isEmpty()
                ? gone(language, token)
                : goTo(
                        address(language, token),
                        Form.resume(draft.get().answers()).id());
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
                .map(draft -> page(
                        language,
                        token,
                        step,
                        draft,
                        look == null
                                ? null
                                : Reading.of(List.of(step), draft.answers(), form.setting(language))
                                        .slips()))
                .orElseGet(() -> gone(language, token));
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
        return filled.map(done -> answer(done, language, token, step, setting)).orElseGet(() -> gone(language, token));
    }

    private Response answer(Filled filled, Language language, String token, Step step, Setting setting) {
        String address = address(language, token);
        Step next = Form.beside(step, 1);
        if (filled.goOn()) {
            return next == step ? send(language, token, step, filled.answers(), setting) : goTo(address, next.id());
        }
        return switch (filled.button()) {
            case BACK -> goTo(address, Form.beside(step, -1).id());
            case ROW -> goTo(address, step.id() + "#" + AidRows.lastField(filled.answers()));
            case NEXT, SKIP -> goTo(address, step.id() + "?" + LOOK + "=1");
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
        String address = address(language, token);
        var page = new Page(setting.words(), address + "/" + id);
        String saved = Form.saved(Instant.now(), setting.words());
        return html(Response.ok(), Templates.known(page, form.known(answers, setting, address), saved));
    }

    private Response send(Language language, String token, Step last, Answers answers, Setting setting) {
        try {
            String answer =
                    sending.send(token, Reading.of(Form.STEPS, answers, setting).body(), language);
            return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + answer))
                    .build();
        } catch (ProblemException refused) {
            if (refused.fields().isEmpty()) {
                return sending.sentBefore(token)
                        .map(answer -> Response.seeOther(URI.create("/" + language.tag() + "/answers/" + answer))
                                .build())
                        .orElseThrow(() -> refused);
            }
            var slips = sending.slips(refused, answers, setting);
            return Response.fromResponse(page(language, token, last, new Draft(answers, Instant.now()), slips))
                    .status(REFUSED)
                    .build();
        }
    }

    private Response page(Language language, String token, Step step, Draft draft, @Nullable List<Slip> slips) {
        var setting = form.setting(language);
        String address = address(language, token);
        var page = new Page(setting.words(), address + "/" + step.id());
        return html(Response.ok(), Templates.step(page, form.page(step, draft, setting, address, slips)));
    }

    /** A form that was sent leads to its answer; one that is gone, to a new start. */
    private Response gone(Language language, String token) {
        Optional<String> answer = sending.sentBefore(token);
        if (answer.isPresent()) {
            return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + answer.get()))
                    .build();
        }
        var page = new Page(form.setting(language).words(), "/" + language.tag() + "/intake");
        return html(Response.status(Response.Status.NOT_FOUND), Templates.lost(page, drafts.days()));
    }

    private static String address(Language language, String token) {
        return "/" + language.tag() + "/intake/" + token;
    }

    private static Response goTo(String address, String step) {
        return Response.seeOther(URI.create(address + "/" + step)).build();
    }

    private static Response html(Response.ResponseBuilder response, TemplateInstance page) {
        return response.entity(page)
                .type(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
