package eu.passerelle.service.site;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.wiring.Html;
import eu.passerelle.service.wiring.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The first page, and the way back to an answer. */
@Path(Page.LANGUAGE)
@Produces(MediaType.TEXT_HTML)
public class LandingResource {

    private static final Pattern TOKEN = Pattern.compile("(?:^|/)([A-Za-z0-9_-]{43})(?:$|[/?#])");

    @Inject
    Site site;

    @Inject
    Zones zones;

    @CheckedTemplate(basePath = "site")
    static class Templates {
        static native TemplateInstance landing(Page page, List<HubView> hubs, ZonesView zones, boolean demo);

        static native TemplateInstance back(Page page, @Nullable String typed);
    }

    @GET
    @Operation(hidden = true)
    public Response landing(@PathParam("lang") Language language, @QueryParam("place") @Nullable String place) {
        var words = site.words(language);
        var page = new Page(words, "/" + language.tag());
        var members = site.hubs(words).stream().filter(HubView::member).toList();
        return Html.open(Templates.landing(page, members, zones.view(place, words), site.demo()));
    }

    @GET
    @Path("/back")
    @Operation(hidden = true)
    public Response back(@PathParam("lang") Language language) {
        return Html.open(Templates.back(site.page(language, "/back"), null));
    }

    /** Takes a private link, or only its end, to its answer; the link does not travel in an address. */
    @POST
    @Path("/back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response back(@PathParam("lang") Language language, @FormParam("link") @Nullable String link) {
        String typed = link == null ? "" : link.strip();
        Matcher token = TOKEN.matcher(typed);
        if (token.find()) {
            return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + token.group(1)))
                    .build();
        }
        return Html.secret(422, Templates.back(site.page(language, "/back"), typed));
    }
}
