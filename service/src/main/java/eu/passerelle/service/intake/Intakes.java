package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.decision.Decisions;
import eu.passerelle.service.decision.FactsFactory;
import eu.passerelle.service.decision.Today;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Receives intakes: reads, decides, and only then stores intake and decision together. No database connection is held
 * while the rules work.
 */
@ApplicationScoped
public class Intakes {

    @Inject
    IntakeStore store;

    @Inject
    Decisions decisions;

    @Inject
    FactsFactory facts;

    @Inject
    Policies policies;

    @Inject
    Today today;

    @Inject
    Secrets secrets;

    /**
     * An intake that was received now or, under the same idempotency key, before.
     *
     * @param token the secret of its private link
     */
    public record Received(UUID intake, UUID decisionId, Decision decision, String token) {}

    private record Decided(String facts, Decision decision) {}

    /** @throws ProblemException if a field is wrong or the key was used with another body; nothing is stored then */
    public Received receive(ObjectNode body, Language language, @Nullable String idempotencyKey) {
        String bodyHash = Secrets.hash(body.toString());
        if (idempotencyKey != null) {
            var earlier = store.receivedUnder(idempotencyKey);
            if (earlier.isPresent()) {
                return again(earlier.get(), bodyHash);
            }
        }
        Decided decided = decide(body, true);
        UUID id = UUID.randomUUID();
        String token = secrets.linkToken(id);
        var intake = new IntakeStore.NewIntake(id, idempotencyKey, bodyHash, language, Secrets.hash(token));
        return store.add(intake, body, decided.facts(), decided.decision())
                .map(decision -> new Received(id, decision, decided.decision(), token))
                .orElseGet(() -> again(overtaken(idempotencyKey), bodyHash));
    }

    /** Decides an intake again with more facts; the earlier decision stays. */
    public UUID decideAgain(UUID intake, ObjectNode body) {
        Decided decided = decide(body, false);
        return store.addDecision(intake, decided.facts(), decided.decision());
    }

    private Decided decide(ObjectNode body, boolean isNew) {
        CompiledPolicy policy = policies.current();
        List<FieldProblem> problems = new ArrayList<>();
        LocalDate asOf = isNew ? facts.asOf(body, false, today.date(), problems) : today.date();
        var reading = facts.read(body, asOf, policy);
        problems.addAll(reading.problems());
        if (isNew) {
            problems.addAll(ContactReader.problems(body));
        }
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "fields", problems);
        }
        return new Decided(
                FactsFactory.factsOnly(body, reading.intake()),
                Eligibility.decideWithChanges(reading.intake(), asOf, policy));
    }

    /** The intake that came in under the same key while this one was being decided. */
    private IntakeStore.Earlier overtaken(@Nullable String idempotencyKey) {
        return Optional.ofNullable(idempotencyKey)
                .flatMap(store::receivedUnder)
                .orElseThrow(() -> new IllegalStateException("The intake was neither stored nor received before."));
    }

    private Received again(IntakeStore.Earlier earlier, String bodyHash) {
        if (!earlier.bodyHash().equals(bodyHash)) {
            throw new ProblemException(422, "idempotency");
        }
        Decision decision = decisions.find(earlier.decision()).orElseThrow().decision();
        return new Received(earlier.intake(), earlier.decision(), decision, secrets.linkToken(earlier.intake()));
    }

    /** The private link of what was received under this idempotency key, whatever it was. */
    Optional<String> linkOf(String key) {
        return store.receivedUnder(key).map(earlier -> secrets.linkToken(earlier.intake()));
    }

    /** The intake behind a private link. */
    public Optional<UUID> byToken(String token) {
        return store.byLinkHash(Secrets.hash(token));
    }

    /** The name that the organisation gave, if it is still kept. */
    public Optional<String> organisationName(UUID intake) {
        return store.organisationName(intake);
    }

    /** Whether the organisation left a way to reach it. */
    public boolean reachable(UUID intake) {
        return store.reachable(intake);
    }
}
