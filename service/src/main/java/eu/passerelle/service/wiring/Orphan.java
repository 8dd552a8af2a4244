package eu.passerelle.service.wiring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL that outlived an application that was killed. */
final class Orphan {

    private static final long PATIENCE_SECONDS = 30;

    private Orphan() {}

    /** Stops it in an orderly way; does nothing if there is none or if its number now belongs to another program. */
    static void stop(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var process = ProcessHandle.of(pid)
                .filter(p ->
                        p.info().command().filter(c -> c.endsWith("/postgres")).isPresent());
        if (process.isEmpty()) {
            return;
        }
        new ProcessBuilder("kill", "-INT", Long.toString(pid)).start();
        try {
            process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("An earlier database (process " + pid + ") does not stop. Stop it by hand.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while an earlier database stopped.", e);
        }
    }
}
