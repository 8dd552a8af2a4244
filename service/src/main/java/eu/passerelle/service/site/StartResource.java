package eu.passerelle.service.site;

import eu.passerelle.service.wiring.Speech;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The bare address leads to the landing page in the visitor's language. */
@Path("/")
public class StartResource {

    @GET
    public Response start(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return Response.seeOther(URI.create("/" + Speech.choose(null, accepted).tag()))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
