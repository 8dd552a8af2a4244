package eu.passerelle.service.wiring;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Pages as responses. */
public final class Html {

    public static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}

    /** A page that everybody may see. */
    public static Response open(TemplateInstance page) {
        return Response.ok(page.render(), TYPE).build();
    }

    /** A page behind a private address: no cache keeps it, no search engine lists it. */
    public static Response secret(int status, TemplateInstance page) {
        return Response.status(status)
                .type(TYPE)
                .entity(page.render())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Robots-Tag", "noindex, nofollow")
                .build();
    }
}
