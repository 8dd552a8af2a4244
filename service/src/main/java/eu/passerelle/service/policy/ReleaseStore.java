package eu.passerelle.service.policy;

import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.ReleaseTables;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** Keeps the tables of every release that was in force, so that each decision can be made again. */
@ApplicationScoped
class ReleaseStore {

    @Inject
    DataSource database;

    /** Keeps the release once; a release that is there already is left alone. */
    void keep(PolicyRelease release, ReleaseTables tables) {
        try (Connection connection = database.getConnection()) {
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into policy_release (hash, id) values (?, ?) on conflict (hash) do nothing")) {
                insert.setString(1, release.hash());
                insert.setString(2, release.id());
                if (insert.executeUpdate() == 0) {
                    return;
                }
            }
            try (PreparedStatement insert = connection.prepareStatement(
                    "insert into policy_table (release_hash, name, csv) values (?, ?, ?)")) {
                for (String name : tables.names()) {
                    insert.setString(1, release.hash());
                    insert.setString(2, name);
                    insert.setString(3, tables.csv(name));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The release cannot be kept.", e);
        }
    }

    Optional<ReleaseTables> find(String hash) {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select name, csv from policy_table where release_hash = ?")) {
            select.setString(1, hash);
            try (ResultSet found = select.executeQuery()) {
                var tables = new ReleaseTables();
                boolean any = false;
                while (found.next()) {
                    any = true;
                    tables.add(
                            found.getString(1),
                            new ByteArrayInputStream(found.getString(2).getBytes(StandardCharsets.UTF_8)));
                }
                return any ? Optional.of(tables) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The release " + hash + " cannot be read.", e);
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory cannot fail.", e);
        }
    }
}
