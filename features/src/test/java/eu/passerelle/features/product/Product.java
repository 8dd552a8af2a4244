package eu.passerelle.features.product;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The packaged product, started once as a process of its own on a free port with a data folder of its own. */
public final class Product {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int POLL_MILLIS = 100;
    private static final Path LOG = Path.of("target", "product.log");

    private static @Nullable Product running;

    private final Process process;
    private final URI address;
    private final Path data;

    private Product(Process process, URI address, Path data) {
        this.process = process;
        this.address = address;
        this.data = data;
    }

    /** Where it listens; starts it if nobody has. */
    public static synchronized URI address() {
        if (running == null) {
            running = start();
        }
        return running.address;
    }

    /** Stops it and takes its data away; does nothing if it does not run. */
    static synchronized void stop() {
        if (running != null) {
            running.end();
            running = null;
        }
    }

    private static Product start() {
        Path jar = Path.of(System.getProperty("passerelle.product", "../service/target/quarkus-app/quarkus-run.jar"));
        if (!Files.exists(jar)) {
            throw new IllegalStateException(
                    "There is no product at " + jar.toAbsolutePath().normalize()
                            + ".\nMaybe it is not packaged yet: mvn package -pl service -am");
        }
        try {
            Files.createDirectories(LOG.toAbsolutePath().getParent());
            Path data = Files.createTempDirectory("passerelle-features");
            int port = freePort();
            var builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx224m",
                    "-XX:+UseSerialGC",
                    "-jar",
                    jar.toAbsolutePath().normalize().toString());
            builder.environment().put("PASSERELLE_DATA", data.toString());
            builder.environment().put("PASSERELLE_DEMO", "true");
            builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
            builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
            Process process = builder.redirectErrorStream(true)
                    .redirectOutput(LOG.toFile())
                    .start();
            var product = new Product(process, URI.create("http://127.0.0.1:" + port), data);
            Runtime.getRuntime().addShutdownHook(new Thread(product::end, "stop-product"));
            product.awaitReady();
            return product;
        } catch (IOException e) {
            throw new UncheckedIOException("The product cannot be started.", e);
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!Passerelle.isReady(address)) {
            if (ended(POLL_MILLIS)) {
                throw new IllegalStateException("The product ended while it started: see " + LOG + ".");
            }
            if (Instant.now().isAfter(end)) {
                end();
                throw new IllegalStateException("The product is not ready after " + PATIENCE + ": see " + LOG + ".");
            }
        }
    }

    private void end() {
        process.destroy();
        if (!ended(Math.toIntExact(TimeUnit.SECONDS.toMillis(30)))) {
            process.destroyForcibly();
        }
        if (Files.exists(data)) {
            delete(data);
        }
    }

    private boolean ended(int millis) {
        try {
            return process.waitFor(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }

    private static void delete(Path folder) {
        try (var all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException | UncheckedIOException gone) {
            System.err.println("The folder " + folder + " cannot be removed: " + gone.getMessage());
        }
    }
}
