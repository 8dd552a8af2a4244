package eu.passerelle.service.directory;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Reads comma-separated UTF-8 tables whose first line names the columns. */
final class CsvTable {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private CsvTable() {}

    /** A table that the product ships beside this class. */
    static List<CSVRecord> shipped(String name) {
        var stream = CsvTable.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The table %s is not on the class path.".formatted(name));
        }
        try (var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(name), e);
        }
    }

    static List<CSVRecord> of(Path file) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The table %s cannot be read.".formatted(file), e);
        }
    }

    private static List<CSVRecord> read(Reader reader) throws IOException {
        try (var parser = FORMAT.parse(reader)) {
            return parser.getRecords();
        }
    }
}
