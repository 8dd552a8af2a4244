package eu.passerelle.benchmark;

import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import java.util.ArrayList;
import java.util.List;

/** Prints how much heap compiled policy releases take that are held at once, each read and compiled by itself. */
public final class HeldReleases {

    private static final long MEGABYTE = 1 << 20;

    private HeldReleases() {}

    public static void main(String[] arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 64;
        // The first one also loads classes, which all others share.
        CompiledPolicy first = release();
        long before = used();
        List<CompiledPolicy> held = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            held.add(release());
        }
        long taken = used() - before;
        System.out.printf(
                "%d releases of %d rows take %d MB of heap%n",
                held.size(), first.release().rows().size(), taken / MEGABYTE);
    }

    private static CompiledPolicy release() {
        return CompiledPolicy.of(ReleaseReader.read(ReleaseTables.shipped()).orThrow());
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
