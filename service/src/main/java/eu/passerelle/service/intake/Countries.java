package eu.passerelle.service.intake;

import eu.passerelle.explanation.Words;
import eu.passerelle.service.intake.Question.Option;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The Member States that grant aid: the four of the Greater Region first, then the others by name. */
final class Countries {

    private static final List<String> NEAR = List.of("LU", "BE", "DE", "FR");
    private static final List<String> FAR = List.of(
            "AT", "BG", "CY", "CZ", "DK", "EE", "ES", "FI", "GR", "HR", "HU", "IE", "IT", "LT", "LV", "MT", "NL", "PL",
            "PT", "RO", "SE", "SI", "SK");

    static final List<String> CODES = Stream.concat(NEAR.stream(), FAR.stream()).toList();

    private Countries() {}

    static String name(String code, Words words) {
        String key = "state." + code;
        return words.has(key)
                ? words.say(key)
                : new Locale("", code).getDisplayCountry(words.language().locale());
    }

    static List<Option> options(Words words) {
        var collator = Collator.getInstance(words.language().locale());
        var far = FAR.stream()
                .map(code -> new Option(code, name(code, words)))
                .sorted(Comparator.comparing(Option::label, Comparator.nullsLast(collator::compare)));
        return Stream.concat(NEAR.stream().map(code -> new Option(code, name(code, words))), far)
                .toList();
    }
}
