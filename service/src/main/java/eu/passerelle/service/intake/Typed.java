package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import eu.passerelle.explanation.Language;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers while they are read: what was typed, in which language, and what was noticed on the way. */
final class Typed {

    static final JsonNodeFactory JSON = JsonNodeFactory.withExactBigDecimals(true);

    private static final int LONGEST_QUOTE = 60;

    private final Answers answers;
    private final Language language;
    private final LocalDate today;
    private final List<Slip> slips;
    private final Map<String, String> tidy;

    Typed(Answers answers, Language language, LocalDate today, List<Slip> slips, Map<String, String> tidy) {
        this.answers = answers;
        this.language = language;
        this.today = today;
        this.slips = slips;
        this.tidy = tidy;
    }

    String one(String name) {
        return answers.one(name);
    }

    List<String> all(String name) {
        return answers.all(name);
    }

    Answers answers() {
        return answers;
    }

    Language language() {
        return language;
    }

    LocalDate today() {
        return today;
    }

    /** Notes a slip about what was typed into a field; there is no answer then. */
    @Nullable
    JsonNode slip(String name, String key) {
        return slip(name, key, Map.of());
    }

    @Nullable
    JsonNode slip(String name, String key, Map<String, Object> more) {
        var values = new HashMap<>(more);
        values.putIfAbsent("value", quote(one(name)));
        slips.add(new Slip(name, key, Map.copyOf(values)));
        return null;
    }

    /** From now on the answer stands in the form like this; it means the same in each language. */
    void tidy(String name, String text) {
        tidy.put(name, text);
    }

    private static String quote(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
