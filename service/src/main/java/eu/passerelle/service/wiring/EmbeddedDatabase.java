package eu.passerelle.service.wiring;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL of our own in a folder: for trying out, for demonstrations and for a small installation. Durable
 * (fsync on) and closed (password login, this machine only). One process at a time may use a folder.
 */
public final class EmbeddedDatabase {

    static final String USER = "postgres";
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final EmbeddedPostgres postgres;
    private final FileChannel lockFile;
    private final String password;
    private final String linkSecret;

    private EmbeddedDatabase(EmbeddedPostgres postgres, FileChannel lockFile, String password, String linkSecret) {
        this.postgres = postgres;
        this.lockFile = lockFile;
        this.password = password;
        this.linkSecret = linkSecret;
    }

    /** The folder cannot be used; the message says why and what to do. */
    public static final class Unavailable extends Exception {
        private static final long serialVersionUID = 1L;

        Unavailable(String message, Throwable cause) {
            super(message, cause);
        }
    }

    public static EmbeddedDatabase start(Path folder) throws Unavailable {
        try {
            Files.createDirectories(folder);
            Path home = folder.toRealPath();
            FileChannel lockFile =
                    FileChannel.open(home.resolve("app.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = lockFile.tryLock();
            if (lock == null) {
                lockFile.close();
                throw new IOException(
                        "Another Passerelle is using it. Stop that one, or set PASSERELLE_DATA to another folder.");
            }
            Orphan.stop(home.resolve("pgdata"));
            return start(home, lockFile);
        } catch (IOException | SQLException e) {
            throw new Unavailable("The database in " + folder + " cannot start. " + e.getMessage(), e);
        }
    }

    private static EmbeddedDatabase start(Path home, FileChannel lockFile) throws IOException, SQLException {
        Path data = home.resolve("pgdata");
        Path closed = home.resolve("closed");
        // On disk before the database knows it, so that a crash in between locks nobody out.
        String password = SecretFile.at(home.resolve("secret"));
        boolean first = !Files.exists(closed);
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(home.resolve("pgbin").toFile())
                .setPort(port(home.resolve("port")))
                .setPGStartupWait(PATIENCE)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "localhost")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "60")
                .setLocaleConfig("locale", "C.UTF-8");
        if (!first) {
            builder.setConnectConfig("password", password);
        }
        EmbeddedPostgres postgres = builder.start();
        if (first) {
            requirePassword(postgres, data, password);
            Files.writeString(closed, "Only password login is allowed.\n");
        }
        return new EmbeddedDatabase(postgres, lockFile, password, SecretFile.at(home.resolve("link-secret")));
    }

    private static void requirePassword(EmbeddedPostgres postgres, Path data, String password)
            throws IOException, SQLException {
        try (var connection = DriverManager.getConnection(postgres.getJdbcUrl(USER, "postgres"));
                var statement = connection.createStatement()) {
            // The password is hexadecimal digits of our own making: there is nothing to escape.
            statement.execute("alter user postgres password '" + password + "'");
            Files.write(
                    data.resolve("pg_hba.conf"),
                    List.of("host all all 127.0.0.1/32 scram-sha-256", "host all all ::1/128 scram-sha-256"));
            statement.execute("select pg_reload_conf()");
        }
    }

    /** The port of last time if it is free, else another one. */
    private static int port(Path file) throws IOException {
        int last = Files.exists(file) ? Integer.parseInt(Files.readString(file).strip()) : 0;
        int port;
        try (var socket = new ServerSocket(last, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        } catch (IOException taken) {
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                port = socket.getLocalPort();
            }
        }
        Files.writeString(file, Integer.toString(port));
        return port;
    }

    public String url() {
        return "jdbc:postgresql://localhost:" + postgres.getPort() + "/postgres";
    }

    public String password() {
        return password;
    }

    /** The secret with which private links are made. */
    public String linkSecret() {
        return linkSecret;
    }

    public void stop() {
        try {
            postgres.close();
            lockFile.close();
        } catch (IOException e) {
            System.err.println("The database did not stop cleanly: " + e.getMessage());
        }
    }
}
