package eu.passerelle.service.decision;

import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.service.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The decisions that were made. They are added, read and made again, never changed. */
@ApplicationScoped
public class Decisions {

    @Inject
    DataSource database;

    @Inject
    Policies policies;

    @Inject
    FactsFactory facts;

    @ConfigProperty(name = "quarkus.application.version")
    String engineVersion;

    /** The version of this engine, kept with every decision it makes. */
    public String engineVersion() {
        return engineVersion;
    }

    /**
     * A kept decision.
     *
     * @param facts the body from which it was made, without personal data
     */
    public record Kept(
            UUID id,
            UUID intake,
            LocalDate asOf,
            String releaseHash,
            String engineVersion,
            String facts,
            byte[] answer,
            Decision decision) {}

    /** Adds a decision within the caller's transaction. */
    public UUID add(Connection connection, UUID intake, String facts, Decision decision) throws SQLException {
        UUID id = UUID.randomUUID();
        try (PreparedStatement insert = connection.prepareStatement("""
                insert into decision (id, intake_id, as_of, release_hash, engine_version, facts, answer)
                values (?, ?, ?, ?, ?, ?::jsonb, ?)
                """)) {
            insert.setObject(1, id);
            insert.setObject(2, intake);
            insert.setObject(3, decision.asOf());
            insert.setString(4, decision.releaseHash());
            insert.setString(5, engineVersion);
            insert.setString(6, facts);
            insert.setBytes(7, DecisionWriter.write(decision));
            insert.executeUpdate();
        }
        return id;
    }

    public Optional<Kept> find(UUID id) {
        return find("select * from decision where id = ?", id);
    }

    /** The latest decision of an intake. */
    public Optional<Kept> latest(UUID intake) {
        return find("select * from decision where intake_id = ? order by decided_at desc limit 1", intake);
    }

    private Optional<Kept> find(String query, UUID id) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            select.setObject(1, id);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? Optional.of(kept(found)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The decision cannot be read.", e);
        }
    }

    private Kept kept(ResultSet row) throws SQLException {
        String hash = row.getString("release_hash");
        byte[] answer = row.getBytes("answer");
        return new Kept(
                row.getObject("id", UUID.class),
                row.getObject("intake_id", UUID.class),
                row.getObject("as_of", LocalDate.class),
                hash,
                row.getString("engine_version"),
                row.getString("facts"),
                answer,
                DecisionReader.read(answer, policy(hash).release()));
    }

    private CompiledPolicy policy(String hash) {
        return policies.find(hash)
                .orElseThrow(() -> new IllegalStateException("The release " + hash + " is not kept."));
    }

    /** Decides again with the kept facts, day and release, and says whether every byte is the same. */
    public boolean replaysIdentically(Kept kept) {
        CompiledPolicy policy = policy(kept.releaseHash());
        Decision again =
                Eligibility.decideWithChanges(facts.read(kept.facts(), kept.asOf(), policy), kept.asOf(), policy);
        return Arrays.equals(DecisionWriter.write(again), kept.answer());
    }
}
