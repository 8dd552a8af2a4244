package eu.passerelle.eligibility;

import eu.passerelle.hub.AidBasis;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** The shipped release with one thing changed in its tables. */
final class Releases {

    private Releases() {}

    static CompiledPolicy withGber28(String hub, AidBasis basis) {
        return changed("hubs", csv -> {
            var lines = csv.split("\n");
            for (int i = 0; i < lines.length; i++) {
                if (lines[i].startsWith(hub + ",")) {
                    lines[i] = lines[i].replaceFirst(",YES,OPEN,", ",YES," + basis + ",");
                }
            }
            return String.join("\n", lines) + "\n";
        });
    }

    static CompiledPolicy changed(String table, UnaryOperator<String> edit) {
        return CompiledPolicy.of(ReleaseReader.read(tables(table, edit)).orThrow());
    }

    static ReleaseTables tables(String table, UnaryOperator<String> edit) {
        var tables = ReleaseTables.shipped();
        String before = tables.csv(table);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalStateException("The table " + table + " was not changed.");
        }
        try {
            tables.add(table, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
