package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.decision.FactsFactory;
import eu.passerelle.service.wiring.Page;
import eu.passerelle.service.wiring.ProblemException;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Companies to try Passerelle with, where demo data is wanted. Each visitor gets an answer of his own. */
@Path(Page.LANGUAGE + "/examples/{name}")
public class ExampleResource {

    private static final Set<String> NAMES = Set.of("metal-workshop", "research-institute", "construction-firm");

    @ConfigProperty(name = "passerelle.demo")
    boolean demo;

    @Inject
    Intakes intakes;

    @Inject
    FactsFactory facts;

    @POST
    @Operation(hidden = true)
    public Response answer(@PathParam("lang") Language language, @PathParam("name") String name) throws IOException {
        if (!demo || !NAMES.contains(name)) {
            throw new ProblemException(404, "http404");
        }
        var received = intakes.receive(facts.parse(read(name)), language, null);
        return Response.seeOther(URI.create("/" + language.tag() + "/answers/" + received.token()))
                .build();
    }

    private static String read(String name) throws IOException {
        String file = "example-" + name + ".json";
        try (var stream = ExampleResource.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The example " + file + " is missing.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
