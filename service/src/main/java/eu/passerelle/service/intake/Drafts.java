package eu.passerelle.service.intake;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Forms that are being filled in. Who knows the secret address of one may read and change it; we keep only its hash. */
@ApplicationScoped
class Drafts {

    private static final Logger LOG = Logger.getLogger(Drafts.class);
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_-]{43}");

    @Inject
    DataSource database;

    @ConfigProperty(name = "passerelle.draft.days")
    int days;

    record Draft(Answers answers, Instant savedAt) {}

    /** How long a form is kept after the last change. */
    int days() {
        return days;
    }

    /** Starts an empty form and tells its secret. */
    String begin() {
        String token = Secrets.newToken();
        change(
                "insert into draft (token_hash, answers) values (?, ?::jsonb)",
                Secrets.hash(token),
                Answers.NONE.toJson());
        return token;
    }

    Optional<Draft> find(String token) {
        return find(token, "select answers, saved_at from draft where token_hash = ?");
    }

    private Optional<Draft> find(String token, String query) {
        if (!TOKEN.matcher(token).matches()) {
            return Optional.empty();
        }
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(query)) {
            select.setString(1, Secrets.hash(token));
            try (var found = select.executeQuery()) {
                if (!found.next()) {
                    return Optional.empty();
                }
                var savedAt = found.getObject("saved_at", OffsetDateTime.class);
                return Optional.of(new Draft(Answers.fromJson(found.getString("answers")), savedAt.toInstant()));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The draft cannot be read.", e);
        }
    }

    /** Changes the answers while nobody else does; a form that did not change keeps its time. */
    @Transactional
    Optional<Draft> change(String token, UnaryOperator<Answers> edit) {
        var draft = find(token, "select answers, saved_at from draft where token_hash = ? for update");
        return draft.map(before -> {
            Answers after = edit.apply(before.answers());
            if (after.equals(before.answers())) {
                return before;
            }
            change(
                    "update draft set answers = ?::jsonb, saved_at = now() where token_hash = ?",
                    after.toJson(),
                    Secrets.hash(token));
            return new Draft(after, Instant.now());
        });
    }

    void delete(String token) {
        change("delete from draft where token_hash = ?", Secrets.hash(token));
    }

    void onStart(@Observes StartupEvent started) {
        int deleted = change("delete from draft where saved_at < now() - make_interval(days => ?)", days);
        LOG.infof("Deleted %d drafts that nobody changed for %d days", deleted, days);
    }

    private int change(String statement, Object... parameters) {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < parameters.length; i++) {
                prepared.setObject(i + 1, parameters[i]);
            }
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The draft cannot be stored.", e);
        }
    }
}
