package eu.passerelle.service.directory;

import java.util.Map;

/**
 * A division ({@code 25}), group ({@code 25.1}) or class ({@code 25.11}) of NACE.
 *
 * @param revision {@code "2"} or {@code "2.1"}: the same number can mean another trade in the other revision
 * @param labels short wording of this project by language ({@code en fr de lb}); not the official titles
 */
public record NaceCode(String code, String revision, Map<String, String> labels) {

    public NaceCode {
        labels = Map.copyOf(labels);
    }

    /** The wording in this language, else in English; groups and Revision 2 classes have none and answer their code. */
    public String label(String language) {
        var english = labels.getOrDefault("en", code);
        return labels.getOrDefault(language, english);
    }
}
