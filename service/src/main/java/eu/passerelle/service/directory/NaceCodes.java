package eu.passerelle.service.directory;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVRecord;

/**
 * The trades a company can name, in NACE Rev. 2.1 and, for validation of older papers, Rev. 2.
 *
 * <p>Both lists were written from knowledge of the regulations: see the README beside the data.
 */
@Singleton
public class NaceCodes {

    public static final String REVISION_2 = "2";
    public static final String REVISION_2_1 = "2.1";

    static final List<String> LANGUAGES = List.of("en", "fr", "de", "lb");

    private final Map<String, Map<String, NaceCode>> codesByRevision;
    private final NaceSearch search;

    public NaceCodes() {
        var revision21 = CsvTable.shipped("nace-2.1.csv");
        var revision2 = CsvTable.shipped("nace-2.csv");
        codesByRevision = Map.of(
                REVISION_2_1, codes(revision21, REVISION_2_1, LANGUAGES),
                REVISION_2, codes(revision2, REVISION_2, List.of("en")));
        search = new NaceSearch(entries(revision21));
    }

    public Optional<NaceCode> find(String code, String revision) {
        return Optional.ofNullable(
                codesByRevision.getOrDefault(revision, Map.of()).get(code.strip()));
    }

    /** Whether this division, group or class exists in this revision. */
    public boolean known(String code, String revision) {
        return find(code, revision).isPresent();
    }

    /**
     * Divisions and classes of Rev. 2.1 that fit every typed word or begin with the typed code, best first.
     *
     * @param words everyday words in any of the four languages, accents and capitals as one likes, or a code
     * @param language whose labels count most: {@code en fr de lb}
     */
    public List<NaceCode> search(String words, String language, int limit) {
        return search.find(words, language, limit);
    }

    private static Map<String, NaceCode> codes(List<CSVRecord> rows, String revision, List<String> languages) {
        var codes = new LinkedHashMap<String, NaceCode>();
        for (var row : rows) {
            codes.put(row.get("code"), new NaceCode(row.get("code"), revision, labels(row, languages)));
        }
        return codes;
    }

    private static Map<String, String> labels(CSVRecord row, List<String> languages) {
        var labels = new LinkedHashMap<String, String>();
        for (var language : languages) {
            if (!row.get(language).isBlank()) {
                labels.put(language, row.get(language));
            }
        }
        return labels;
    }

    private List<NaceSearch.Entry> entries(List<CSVRecord> rows) {
        var entries = new ArrayList<NaceSearch.Entry>();
        for (var row : rows) {
            var code = find(row.get("code"), REVISION_2_1).orElseThrow();
            if (!code.labels().isEmpty()) {
                entries.add(NaceSearch.Entry.of(code, row.get("words")));
            }
        }
        return entries;
    }
}
