package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.decision.Decisions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Where intakes are kept. Each method takes a connection for as long as its own statements last. */
@ApplicationScoped
class IntakeStore {

    @Inject
    DataSource database;

    @Inject
    Decisions decisions;

    /** An intake as it came in, before it has a decision. */
    record NewIntake(UUID id, @Nullable String idempotencyKey, String bodyHash, Language language, String linkHash) {}

    /** An intake that was received under a key. */
    record Earlier(UUID intake, UUID decision, String bodyHash) {}

    /**
     * Stores an intake, its contact and its decision together, or nothing.
     *
     * @return the id of the decision, or empty if the key was used by another intake in the meantime
     */
    @Transactional
    Optional<UUID> add(NewIntake intake, ObjectNode body, String facts, Decision decision) {
        try (Connection connection = database.getConnection()) {
            if (!insert(connection, intake, body)) {
                return Optional.empty();
            }
            storeContact(connection, intake.id(), body);
            return Optional.of(decisions.add(connection, intake.id(), facts, decision));
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be stored.", e);
        }
    }

    @Transactional
    UUID addDecision(UUID intake, String facts, Decision decision) {
        try (Connection connection = database.getConnection()) {
            return decisions.add(connection, intake, facts, decision);
        } catch (SQLException e) {
            throw new IllegalStateException("The decision cannot be stored.", e);
        }
    }

    private static boolean insert(Connection connection, NewIntake intake, ObjectNode body) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into intake (id, idempotency_key, body_hash, locale, link_hash, consent)
                values (?, ?, ?, ?, ?, ?::jsonb)
                on conflict (idempotency_key) do nothing
                """)) {
            insert.setObject(1, intake.id());
            insert.setString(2, intake.idempotencyKey());
            insert.setString(3, intake.bodyHash());
            insert.setString(4, intake.language().tag());
            insert.setString(5, intake.linkHash());
            insert.setString(6, body.has("consent") ? body.get("consent").toString() : null);
            return insert.executeUpdate() == 1;
        }
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

    Optional<Earlier> receivedUnder(String key) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select i.id, i.body_hash, d.id as decision
                        from intake i join decision d on d.intake_id = i.id
                        where i.idempotency_key = ? order by d.decided_at limit 1
                        """)) {
            select.setString(1, key);
            try (ResultSet found = select.executeQuery()) {
                return found.next()
                        ? Optional.of(new Earlier(
                                found.getObject("id", UUID.class),
                                found.getObject("decision", UUID.class),
                                found.getString("body_hash")))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The intake cannot be read.", e);
        }
    }

    Optional<UUID> byLinkHash(String hash) {
        return find("select id from intake where link_hash = ?", hash);
    }

    /** The name that the organisation gave, if it is still kept. */
    Optional<String> organisationName(UUID intake) {
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
    boolean reachable(UUID intake) {
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
