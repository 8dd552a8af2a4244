package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.wiring.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** What the directories have for words that are being typed. Nothing is stored, nobody is known. */
@Path(Page.LANGUAGE + "/lookup")
@Produces(MediaType.TEXT_HTML)
public class LookupResource {

    private static final int LONGEST = 200;

    @Inject
    Form form;

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance found(Page page, FoundView found);
    }

    @GET
    @Path("place")
    public TemplateInstance place(
            @PathParam("lang") Language language, @QueryParam("place") @DefaultValue("") String typed) {
        var setting = form.setting(language);
        return found("place", typed, setting.places(), setting);
    }

    @GET
    @Path("nace")
    public TemplateInstance nace(
            @PathParam("lang") Language language, @QueryParam("nace") @DefaultValue("") String typed) {
        var setting = form.setting(language);
        return found("nace", typed, setting.trades(), setting);
    }

    private static TemplateInstance found(String name, String typed, Lookup lookup, Setting setting) {
        String text = typed.strip();
        String bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return Templates.found(
                new Page(setting.words(), "/" + setting.language().tag()),
                FoundView.of(name, bounded, lookup.find(bounded, setting.words()), setting.words()));
    }
}
