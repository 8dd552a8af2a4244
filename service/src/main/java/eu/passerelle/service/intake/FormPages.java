package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Drafts.Draft;
import eu.passerelle.service.wiring.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the form answers: a page, a part of one, or where to go next. Nothing of it may stay in a cache. */
@ApplicationScoped
class FormPages {

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

    /** @param slips those to show; null to show those about something typed */
    Response step(Language language, String token, Step step, Draft draft, @Nullable List<Slip> slips) {
        var setting = form.setting(language);
        String address = address(language, token);
        var page = new Page(setting.words(), address + "/" + step.id());
        return html(Response.ok(), Templates.step(page, form.page(step, draft, setting, address, slips)));
    }

    Response known(String token, Step step, Answers answers, Setting setting) {
        String address = address(setting.language(), token);
        var page = new Page(setting.words(), address + "/" + step.id());
        String saved = Form.saved(Instant.now(), setting.words());
        return html(Response.ok(), Templates.known(page, form.known(answers, setting, address), saved));
    }

    /** A form that was sent leads to its answer; one that is gone, to a new start. */
    Response gone(Language language, String token) {
        return sending.sentBefore(token)
                .map(answer -> goToAnswer(language, answer))
                .orElseGet(() -> {
                    var page = new Page(form.setting(language).words(), "/" + language.tag() + "/intake");
                    return html(Response.status(Response.Status.NOT_FOUND), Templates.lost(page, drafts.days()));
                });
    }

    /** @param place id of the step, with whatever follows it in the address */
    static Response goTo(Language language, String token, String place) {
        return Response.seeOther(URI.create(address(language, token) + "/" + place))
                .build();
    }

    static Response goToAnswer(Language language, String answer) {
        return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + answer))
                .build();
    }

    private static String address(Language language, String token) {
        return "/" + language.tag() + "/intake/" + token;
    }

    private static Response html(Response.ResponseBuilder response, TemplateInstance page) {
        return response.entity(page)
                .type(MediaType.TEXT_HTML_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
