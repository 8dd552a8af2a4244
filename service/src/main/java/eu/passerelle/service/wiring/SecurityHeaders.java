package eu.passerelle.service.wiring;

import io.vertx.ext.web.Router;
import jakarta.enterprise.event.Observes;

/**
 * Headers that every answer carries. No inline script or style is allowed anywhere, nothing is loaded from elsewhere,
 * and addresses with secrets in them are never passed on.
 */
class SecurityHeaders {

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    void register(@Observes Router router) {
        router.route().order(-1).handler(context -> {
            var headers = context.response().headers();
            headers.set("Content-Security-Policy", POLICY);
            headers.set("X-Content-Type-Options", "nosniff");
            headers.set("Referrer-Policy", "no-referrer");
            headers.set("X-Frame-Options", "DENY");
            headers.set("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
            headers.set("Cross-Origin-Opener-Policy", "same-origin");
            context.next();
        });
    }
}
