package eu.passerelle.service.wiring;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Starts Passerelle. Without {@code QUARKUS_DATASOURCE_JDBC_URL} it first starts its own PostgreSQL in the folder
 * {@code PASSERELLE_DATA} (default {@code data}), and stops it after everything else. With a database of one's own,
 * {@code PASSERELLE_LINK_SECRET} must be given, too: private links are made with it.
 */
@QuarkusMain
public final class Main {

    private static final long PATIENCE_SECONDS = 30;
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
        // The machine ends as soon as Quarkus has stopped; it must wait for the database, too.
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> await(stopped), "database"));
        Quarkus.run(
                null,
                (code, failure) -> {
                    if (failure != null) {
                        failure.printStackTrace();
                    }
                    database.stop();
                    stopped.countDown();
                    System.exit(code);
                },
                arguments);
    }

    private static void await(CountDownLatch stopped) {
        try {
            if (!stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The database did not stop in time. The next start takes care of it.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
