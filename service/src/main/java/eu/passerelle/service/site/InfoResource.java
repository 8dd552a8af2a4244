package eu.passerelle.service.site;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.wiring.Html;
import eu.passerelle.service.wiring.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Who is behind the answers, by which rules they are made, and what happens to the data. */
@Path(Page.LANGUAGE)
@Produces(MediaType.TEXT_HTML)
public class InfoResource {

    @Inject
    Site site;

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance hubs(Page page, List<HubView> members, List<HubView> neighbours);

        static native TemplateInstance rules(Page page, RulesView rules);

        static native TemplateInstance catalogue(Page page, RulesView rules);

        static native TemplateInstance info(Page page, InfoView info, @Nullable String mail);
    }

    @GET
    @Path("/hubs")
    @Operation(hidden = true)
    public Response hubs(@PathParam("lang") Language language) {
        var hubs = site.hubs(site.words(language));
        return Html.open(Templates.hubs(
                site.page(language, "/hubs"),
                hubs.stream().filter(HubView::member).toList(),
                hubs.stream().filter(hub -> !hub.member()).toList()));
    }

    @GET
    @Path("/rules")
    @Operation(hidden = true)
    public Response rules(@PathParam("lang") Language language) {
        return Html.open(Templates.rules(site.page(language, "/rules"), view(language)));
    }

    @GET
    @Path("/rules/catalogue")
    @Operation(hidden = true)
    public Response catalogue(@PathParam("lang") Language language) {
        return Html.open(Templates.catalogue(site.page(language, "/rules/catalogue"), view(language)));
    }

    private RulesView view(Language language) {
        return RulesView.of(site.release(), site.words(language));
    }

    @GET
    @Path("/privacy")
    @Operation(hidden = true)
    public Response privacy(@PathParam("lang") Language language) {
        return info(language, "privacy");
    }

    @GET
    @Path("/accessibility")
    @Operation(hidden = true)
    public Response accessibility(@PathParam("lang") Language language) {
        return info(language, "accessibility");
    }

    @GET
    @Path("/feedback")
    @Operation(hidden = true)
    public Response feedback(@PathParam("lang") Language language) {
        return info(language, "feedback");
    }

    private Response info(Language language, String name) {
        var info = InfoView.of(name, Map.of("years", site.yearsKept(), "days", site.draftDays()), site.words(language));
        return Html.open(Templates.info(
                site.page(language, "/" + name), info, site.mail().orElse(null)));
    }
}
