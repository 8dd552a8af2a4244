package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** All intakes. Receiving one stores it and its decision together, or neither. */
@ApplicationScoped
public class Intakes {

    @Inject
    DataSource database;

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
    public record Received(UUID intake, UUID decision, String token) {}

    /**
     * Reads, decides and stores.
     *
     * @throws ProblemException if a field is wrong or the key was used with another body; nothing is stored then
     */
    @Transactional
    public Received receive(ObjectNode body, Language language, @Nullable String idempotencyKey) {
        String bodyHash = Secrets.hash(body.toString());
        try (Connection connection = database.getConnection()) {
            if (idempotencyKey != null) {
                lock(connection, idempotencyKey);
                var before = before(connection, idempotencyKey, bodyHash);
                if (before.isPresent()) {
                    return before.get();
                }
            }
            return store(connection, body, bodyHash, language, idempotencyKey);
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be stored.", e);
        }
    }

    /** Decides an intake again with more facts; the earlier decision stays. */
    @Transactional
    public UUID decideAgain(UUID intake, ObjectNode body) {
        var problems = new ArrayList<FieldProblem>();
        var policy = policies.current();
        LocalDate asOf = today.date();
        var reading = facts.read(body, asOf, policy);
        problems.addAll(reading.problems());
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "fields", problems);
        }
        Decision decision = Eligibility.decideWithChanges(reading.intake(), asOf, policy);
        try (Connection connection = database.getConnection()) {
            return decisions.add(connection, intake, FactsFactory.factsOnly(body, reading.intake()), decision);
        } catch (SQLException e) {
            throw new IllegalStateException("The decision cannot be stored.", e);
        }
    }

    private Received store(
            Connection connection, ObjectNode body, String bodyHash, Language language, @Nullable String key)
            throws SQLException {
        var problems = new ArrayList<FieldProblem>();
        var policy = policies.current();
        LocalDate asOf = facts.asOf(body, false, today.date(), problems);
        var reading = facts.read(body, asOf, policy);
        problems.addAll(reading.problems());
        problems.addAll(ContactReader.problems(body));
        if (!problems.isEmpty()) {
            throw new ProblemException(400, "fields", problems);
        }
        Decision decision = Eligibility.decideWithChanges(reading.intake(), asOf, policy);
        UUID id = UUID.randomUUID();
        String token = secrets.linkToken(id);
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into intake (id, idempotency_key, body_hash, locale, link_hash, consent)
                values (?, ?, ?, ?, ?, ?::jsonb)
                """)) {
            insert.setObject(1, id);
            insert.setString(2, key);
            insert.setString(3, bodyHash);
            insert.setString(4, language.tag());
            insert.setString(5, Secrets.hash(token));
            insert.setString(6, body.has("consent") ? body.get("consent").toString() : null);
            insert.executeUpdate();
        }
        storeContact(connection, id, body);
        UUID decided = decisions.add(connection, id, FactsFactory.factsOnly(body, reading.intake()), decision);
        return new Received(id, decided, token);
    }

    /** Name and contact are personal data: apart from the facts, so that they can be erased. */
    private static void storeContact(Connection connection, UUID id, ObjectNode body) throws SQLException {
        JsonNode name = body.path("organisation").path("name");
        if (!body.has("contact") && !name.isTextual()) {
            return;
        }
        ObjectNode contact = body.get("contact") instanceof ObjectNode given ? given.deepCopy() : body.objectNode();
        if (name.isTextual()) {
            contact.put("organisation", name.asText());
        }
        try (PreparedStatement insert =
                connection.prepareStatement("insert into intake_contact (intake_id, contact) values (?, ?::jsonb)")) {
            insert.setObject(1, id);
            insert.setString(2, contact.toString());
            insert.executeUpdate();
        }
    }

    /** Two requests with one key wait for each other. */
    private static void lock(Connection connection, String key) throws SQLException {
        try (PreparedStatement lock =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, key);
            lock.executeQuery().close();
        }
    }

    private Optional<Received> before(Connection connection, String key, String bodyHash) throws SQLException {
        var found = find(connection, key);
        if (found.isPresent() && !found.get().bodyHash().equals(bodyHash)) {
            throw new ProblemException(422, "idempotency");
        }
        return found.map(Kept::received);
    }

    /** What was received under this idempotency key, whatever it was. */
    Optional<Received> receivedUnder(String key) {
        try (Connection connection = database.getConnection()) {
            return find(connection, key).map(Kept::received);
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be read.", e);
        }
    }

    private record Kept(String bodyHash, Received received) {}

    private Optional<Kept> find(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("""
                select i.id, i.body_hash, d.id as decision
                from intake i join decision d on d.intake_id = i.id
                where i.idempotency_key = ? order by d.decided_at limit 1
                """)) {
            select.setString(1, key);
            try (ResultSet found = select.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                UUID intake = found.getObject("id", UUID.class);
                return Optional.of(new Kept(
                        found.getString("body_hash"),
                        new Received(intake, found.getObject("decision", UUID.class), secrets.linkToken(intake))));
            }
        }
    }

    /** The intake behind a private link. */
    public Optional<UUID> byToken(String token) {
        return find("select id from intake where link_hash = ?", Secrets.hash(token));
    }

    public boolean exists(UUID id) {
        return find("select id from intake where id = ?", id).isPresent();
    }

    /** The name that the organisation gave, if it is still kept. */
    public Optional<String> organisationName(UUID intake) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select contact ->> 'organisation' from intake_contact where intake_id = ?")) {
            select.setObject(1, intake);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.ofNullable(found.getString(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be read.", e);
        }
    }

    /** Whether the organisation left a way to reach it. */
    public boolean reachable(UUID intake) {
        return find("""
                        select intake_id from intake_contact
                        where intake_id = ?
                        and coalesce(contact ->> 'email', '') || coalesce(contact ->> 'phone', '') <> ''
                        """, intake).isPresent();
    }

    private Optional<UUID> find(String query, Object parameter) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, parameter);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(found.getObject(1, UUID.class)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be read.", e);
        }
    }
}
