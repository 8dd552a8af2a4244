package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.decision.DecisionJson;
import eu.passerelle.service.decision.DecisionResource;
import eu.passerelle.service.decision.Decisions;
import eu.passerelle.service.decision.FactsFactory;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.RequestBody;
import eu.passerelle.service.wiring.Speech;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Receives intakes and answers them at once. */
@Path("/api/intakes")
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@Tag(name = "Intakes")
public class IntakeResource {

    private static final int LONGEST_KEY = 200;

    @Inject
    Intakes intakes;

    @Inject
    Decisions decisions;

    @Inject
    DecisionResource read;

    @Inject
    FactsFactory facts;

    /**
     * The answer to an intake.
     *
     * @param link private address of the answer; told only to whoever sent the intake
     */
    public record IntakeJson(
            UUID id, DecisionJson decision, @Nullable URI link) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Store an intake and its decision; the same Idempotency-Key answers the same")
    public Response receive(
            InputStream body,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted,
            @Context UriInfo uri)
            throws IOException {
        if (key != null && (key.isBlank() || key.length() > LONGEST_KEY)) {
            throw new ProblemException(400, "key");
        }
        var json = facts.parse(RequestBody.read(body, contentType));
        String asked = locale == null && json.path("locale").isTextual()
                ? json.path("locale").asText()
                : locale;
        Language language = Speech.choose(asked, accepted);
        var received = receive(json, language, key, asked);
        URI link = uri.getBaseUriBuilder()
                .path(language.tag())
                .path("answers")
                .path(received.token())
                .build();
        var decision = read.show(received.decisionId(), received.decision(), asked, accepted);
        return Response.created(uri.getBaseUriBuilder()
                        .path("api/intakes")
                        .path(received.intake().toString())
                        .build())
                .entity(new IntakeJson(received.intake(), decision, link))
                .build();
    }

    private Intakes.Received receive(ObjectNode json, Language language, @Nullable String key, @Nullable String asked) {
        try {
            return intakes.receive(json, language, key);
        } catch (ProblemException refused) {
            throw refused.in(asked);
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read an intake with its latest decision; contacts are not shown")
    public IntakeJson find(
            @PathParam("id") UUID id,
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var kept = decisions.latest(id).orElseThrow(() -> new ProblemException(404, "http404"));
        return new IntakeJson(id, read.find(kept.id(), locale, accepted), null);
    }
}
