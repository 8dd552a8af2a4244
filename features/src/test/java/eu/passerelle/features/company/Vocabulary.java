package eu.passerelle.features.company;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What the words of feature files stand for, in three languages: {@code vocabulary.properties}. */
final class Vocabulary {

    private static final String FILE = "vocabulary.properties";
    private static final Map<String, String> CODES = read();

    private Vocabulary() {}

    /** The code that a phrase of one vocabulary stands for. */
    static String code(String vocabulary, String phrase) {
        String code = CODES.get(vocabulary + "." + phrase.strip());
        if (code == null) {
            throw new IllegalArgumentException("The words \"" + phrase + "\" are not known as a " + vocabulary
                    + ".\nMaybe they are missing in " + FILE + "?");
        }
        return code;
    }

    /** Everything that the phrases of one vocabulary can stand for. */
    static Set<String> codes(String vocabulary) {
        return CODES.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(vocabulary + "."))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> read() {
        var lines = new Properties();
        try (var stream = Objects.requireNonNull(Vocabulary.class.getResourceAsStream(FILE), FILE)) {
            lines.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read.", e);
        }
        var codes = new HashMap<String, String>();
        lines.forEach((key, phrases) -> {
            String[] parts = key.toString().split("\\.", 2);
            for (String phrase : phrases.toString().split("\\|")) {
                codes.put(parts[0] + "." + phrase.strip(), parts[1]);
            }
        });
        return codes;
    }
}
