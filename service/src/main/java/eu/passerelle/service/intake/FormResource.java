package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Drafts.Draft;
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

    private static final int NEEDS_A_SECOND_LOOK = 422;

    @Inject
    Form form;

    @Inject
    Drafts drafts;

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
                : goTo(address(language, token), Form.resume(draft.get().answers()).id());
    }

    @GET
    @Path("{token}/{step}")
    public Response show(
            @PathParam("lang") Language language, @PathParam("token") String token, @PathParam("step") String id) {
        Step step = Form.step(id).orElseThrow(NotFoundException::new);
        return drafts.find(token)
                .map(draft -> page(language, token, step, draft, null))
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
        var draft = drafts.find(token);
        if (draft.isEmpty()) {
            return gone(language, token);
        }
        var sent = FormBody.parse(RequestBody.read(body, contentType));
        var setting = form.setting(language);
        Answers answers = draft.get().answers().typedAnew(name -> step.owns(name, draft.get().answers(), setting), sent);
        var reading = Reading.of(List.of(step), answers, setting);
        answers = answers.with(reading.tidy());
        String pressed = sent.getOrDefault("do", List.of("next")).get(0);
        String address = address(language, token);
        if (pressed.equals("back")) {
            drafts.save(token, answers);
            return goTo(address, Form.beside(step, -1).id());
        }
        if (pressed.startsWith("row")) {
            Answers changed = rows(pressed, answers);
            drafts.save(token, changed);
            int last = AidRows.count(changed) - 1;
            return goTo(address, id + "#" + AidRows.name(AidRows.KIND, last));
        }
        if (!reading.slips().isEmpty() && !pressed.equals("skip")) {
            drafts.save(token, answers);
            return page(language, token, step, new Draft(answers, Instant.now()), reading.slips());
        }
        answers = AidRows.withoutBlanks(answers).done(id);
        drafts.save(token, answers);
        return Form.beside(step, 1) == step
                ? send(language, token, step, answers, setting)
                : goTo(address, Form.beside(step, 1).id());
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
        Draft draft = drafts.find(token).orElseThrow(NotFoundException::new);
        var sent = FormBody.parse(RequestBody.read(body, contentType));
        var setting = form.setting(language);
        Answers answers = draft.answers().typedAnew(name -> step.owns(name, draft.answers(), setting), sent);
        answers = answers.with(Reading.of(List.of(step), answers, setting).tidy());
        drafts.save(token, answers);
        String address = address(language, token);
        var page = new Page(setting.words(), address + "/" + id);
        String saved = Form.saved(Instant.now(), setting.words());
        return html(Response.ok(), Templates.known(page, form.known(answers, setting, address), saved));
    }

    private static Answers rows(String pressed, Answers answers) {
        if (pressed.equals("row-add")) {
            return AidRows.withEmptyRow(answers);
        }
        String number = pressed.replaceFirst("^row-remove-", "");
        return number.matches("\\d{1,2}") ? AidRows.without(answers, Integer.parseInt(number)) : answers;
    }

    private Response send(Language language, String token, Step last, Answers answers, Setting setting) {
        try {
            String answer = sending.send(token, Reading.of(Form.STEPS, answers, setting).body(), language);
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
            return page(language, token, last, new Draft(answers, Instant.now()), slips);
        }
    }

    private Response page(Language language, String token, Step step, Draft draft, @Nullable List<Slip> slips) {
        var setting = form.setting(language);
        String address = address(language, token);
        var page = new Page(setting.words(), address + "/" + step.id());
        var status = slips == null ? Response.ok() : Response.status(NEEDS_A_SECOND_LOOK);
        return html(status, Templates.step(page, form.page(step, draft, setting, address, slips)));
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
