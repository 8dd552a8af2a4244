package eu.passerelle.service.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Starts Passerelle. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it first starts its own PostgreSQL in the folder
 * {@code PASSERELLE_DATA} (default {@code data}), and stops it after everything else. With a database of one's own,
 * {@code PASSERELLE_LINK_SECRET} must be given, too: private links are made with it.
 */
@QuarkusMain
public final class Main {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private Main() {}

    public static void main(String[] arguments) {
        if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") != null || System.getProperty(URL) != null) {
            Quarkus.run(arguments);
            return;
        }
        Path folder =
                Path.of(Optional.ofNullable(System.getenv("PASSERELLE_DATA")).orElse("data"));
        EmbeddedDatabase database;
        try {
            database = EmbeddedDatabase.start(folder);
        } catch (EmbeddedDatabase.Unavailable cannotStart) {
            System.err.println(cannotStart.getMessage());
            System.exit(1);
            return;
        }
        System.setProperty(URL, database.url());
        System.setProperty("quarkus.datasource.username", EmbeddedDatabase.USER);
        System.setProperty("quarkus.datasource.password", database.password());
        if (System.getenv("PASSERELLE_LINK_SECRET") == null) {
            System.setProperty("passerelle.link.secret", database.linkSecret());
        }
        Quarkus.run(
                null,
                (code, failure) -> {
                    if (failure != null) {
                        failure.printStackTrace();
                    }
                    database.stop();
                    System.exit(code);
                },
                arguments);
    }
}
