package eu.passerelle.service.wiring;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of rules, problems and pages in each language. */
@ApplicationScoped
public class Speech {

    private final Map<Language, Words> words = new EnumMap<>(Language.class);

    public Speech() {
        for (Language language : Language.values()) {
            words.put(
                    language,
                    Words.in(language)
                            .and(Speech.class, "problems")
                            .and(Speech.class, "pages")
                            .and(Speech.class, "form"));
        }
    }

    public Words in(Language language) {
        return Objects.requireNonNull(words.get(language), "words of each language are read at the start");
    }

    /** With labels of codes that a release brings, such as topics. */
    public Words in(Language language, Map<String, Text> labels) {
        return in(language).and(labels);
    }

    /**
     * The language to answer in: the one asked for, else the first known one of the {@code Accept-Language} header,
     * else English.
     */
    public static Language choose(@Nullable String asked, @Nullable String acceptLanguage) {
        if (asked != null) {
            var found = Language.find(asked);
            if (found.isPresent()) {
                return found.get();
            }
        }
        if (acceptLanguage != null) {
            try {
                return Locale.LanguageRange.parse(acceptLanguage).stream()
                        .map(range -> range.getRange().split("-", 2)[0])
                        .flatMap(tag -> Language.find(tag).stream())
                        .findFirst()
                        .orElse(Language.EN);
            } catch (IllegalArgumentException malformed) {
                return Language.EN;
            }
        }
        return Language.EN;
    }

    public static List<String> tags() {
        return Arrays.stream(Language.values()).map(Language::tag).toList();
    }
}
