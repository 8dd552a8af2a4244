package eu.passerelle.service.site;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.Speech;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The first page. */
@Path(Page.LANGUAGE)
@Produces(MediaType.TEXT_HTML)
public class LandingResource {

    @Inject
    Speech speech;

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance landing(Page page);
    }

    @GET
    public TemplateInstance landing(@PathParam("lang") Language language) {
        return Templates.landing(new Page(speech.in(language), "/" + language.tag()));
    }
}
