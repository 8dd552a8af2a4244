package eu.passerelle.policy;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/** The tables of a release as they stand in its files, before anything is understood. */
public final class ReleaseTables {

    static final List<String> NAMES = List.of(
            "release",
            "topics",
            "hubs",
            "offerings",
            "eligibility",
            "needs",
            "matching",
            "schemes",
            "scheme-conditions",
            "providers",
            "bus-stops",
            "parameters");

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final SortedMap<String, CSVParser> parsers = new TreeMap<>();
    private final SortedMap<String, List<CSVRecord>> records = new TreeMap<>();

    /** Reads the release that is shipped in this jar. */
    public static ReleaseTables shipped() {
        var tables = new ReleaseTables();
        for (String name : NAMES) {
            try (InputStream file = ReleaseTables.class.getResourceAsStream("release/" + name + ".csv")) {
                if (file == null) {
                    throw new IllegalStateException("The shipped release has no table " + name + ".");
                }
                tables.add(name, file);
            } catch (IOException e) {
                throw new UncheckedIOException("The table " + name + " of the shipped release cannot be read.", e);
            }
        }
        return tables;
    }

    /** Adds one table; the last one of a name counts. */
    public void add(String name, InputStream file) throws IOException {
        var parser = CSVParser.parse(new InputStreamReader(file, StandardCharsets.UTF_8), FORMAT);
        records.put(name, parser.getRecords());
        parsers.put(name, parser);
    }

    public Set<String> names() {
        return records.keySet();
    }

    /** A table as CSV again, in canonical quoting. */
    public String csv(String name) {
        var out = new StringBuilder();
        try (var printer = new CSVPrinter(
                out, CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get())) {
            printer.printRecord(header(name));
            for (CSVRecord line : records(name)) {
                printer.printRecord(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail.", e);
        }
        return out.toString();
    }

    List<CSVRecord> records(String name) {
        return records.getOrDefault(name, List.of());
    }

    List<String> header(String name) {
        var parser = parsers.get(name);
        return parser == null ? List.of() : parser.getHeaderNames();
    }

    /** SHA-256 in hex over all names, headers and cells, independent of quoting and line ends. */
    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            records.forEach((name, lines) -> {
                feed(digest, name + '\u001d' + String.join("\u001f", header(name)));
                lines.forEach(line -> feed(digest, String.join("\u001f", line.toList())));
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private static void feed(MessageDigest digest, String line) {
        digest.update((line + '\u001e').getBytes(StandardCharsets.UTF_8));
    }
}
