package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import eu.passerelle.service.wiring.RequestBody;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Decides without storing, reads kept decisions and makes them again. */
@Path("/api/decisions")
@Produces({MediaType.APPLICATION_JSON, "application/problem+json"})
@Tag(name = "Decisions")
public class DecisionResource {

    @Inject
    Policies policies;

    @Inject
    Decisions decisions;

    @Inject
    FactsFactory facts;

    @Inject
    Voices voices;

    @Inject
    Today today;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Decide without storing anything")
    public DecisionJson decide(
            InputStream body,
            @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted)
            throws IOException {
        return decide(RequestBody.read(body, contentType), locale, accepted);
    }

    DecisionJson decide(String body, @Nullable String locale, @Nullable String accepted) {
        var json = facts.parse(body);
        String asked = locale == null && json.path("locale").isTextual()
                ? json.path("locale").asText()
                : locale;
        try {
            return decide(json, asked, accepted);
        } catch (ProblemException refused) {
            throw refused.in(asked);
        }
    }

    private DecisionJson decide(ObjectNode json, @Nullable String asked, @Nullable String accepted) {
        CompiledPolicy policy = policies.current();
        var problems = new ArrayList<FieldProblem>();
        LocalDate asOf = facts.asOf(json, true, today.date(), problems);
        var reading = facts.read(json, asOf, policy);
        problems.addAll(reading.problems());
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "fields", problems);
        }
        var decision = Eligibility.decideWithChanges(reading.intake(), asOf, policy);
        return DecisionJson.of(null, decision, voices.saying(asked, accepted, policy));
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "Read a kept decision")
    public DecisionJson find(
            @PathParam("id") UUID id,
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var kept = kept(id);
        return DecisionJson.of(kept.id(), kept.decision(), voices.saying(locale, accepted, kept.releaseHash()));
    }

    /** A decision that was just made, as it is shown. */
    public DecisionJson show(UUID id, Decision decision, @Nullable String locale, @Nullable String accepted) {
        return DecisionJson.of(id, decision, voices.saying(locale, accepted, decision.releaseHash()));
    }

    /** The proof that a decision follows from what was kept with it. */
    public record Replay(
            UUID decision,
            boolean identical,
            LocalDate asOf,
            String releaseHash,
            String decidedBy,
            String replayedBy) {}

    @POST
    @Path("/{id}/replay")
    @Operation(summary = "Decide again with the kept facts, day and release, and compare")
    public Replay replay(@PathParam("id") UUID id) {
        var kept = kept(id);
        return new Replay(
                kept.id(),
                decisions.replaysIdentically(kept),
                kept.asOf(),
                kept.releaseHash(),
                kept.engineVersion(),
                decisions.engineVersion());
    }

    private Decisions.Kept kept(UUID id) {
        return decisions.find(id).orElseThrow(() -> new ProblemException(404, "http404"));
    }
}
