package eu.passerelle.service.wiring;

import eu.passerelle.explanation.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a person in a browser sees where a program would get a problem. */
final class ErrorPage {

    private ErrorPage() {}

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance error(Page page, String title, String text, @Nullable String incident);
    }

    /** Whether the request came from a person: not to the API, and a page is what it accepts. */
    static boolean isFor(String path, HttpHeaders headers) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        return !bare.startsWith("api/")
                && !bare.startsWith("q/")
                && headers.getAcceptableMediaTypes().stream().anyMatch(MediaType.TEXT_HTML_TYPE::isCompatible)
                && headers.getHeaderString(HttpHeaders.ACCEPT) != null;
    }

    /** In the language of the address, else in the one the browser asks for. */
    static Response of(int status, @Nullable String incident, String path, HttpHeaders headers, Speech speech) {
        String bare = path.startsWith("/") ? path.substring(1) : path;
        Optional<Language> inPath = Language.find(bare.split("/", 2)[0]);
        Language language =
                inPath.orElseGet(() -> Speech.choose(null, headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)));
        String key = "error." + (status >= 500 ? "500" : status == 404 || status == 405 ? "404" : "400");
        var page = new Page(speech.in(language), "/" + language.tag());
        return Html.secret(status, Templates.error(page, page.say(key + ".title"), page.say(key + ".text"), incident));
    }
}
