package eu.passerelle.features.company;

import io.cucumber.java.DataTableType;
import io.cucumber.java.ParameterType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of words that a step may contain. */
public final class Parameters {

    private static final List<Locale> LANGUAGES = List.of(Locale.UK, Locale.FRANCE, Locale.GERMANY);

    @ParameterType("(?:an?|une?|eine?) [\\p{L} -]+?")
    public Kind kind(String phrase) {
        return new Kind(Vocabulary.code("kind", phrase));
    }

    /** {@code Wiltz}, or with its country: {@code Metz, France}. */
    @ParameterType("\\p{Lu}[\\p{L} ’-]+?(?:, [\\p{L} ]+)?")
    public Site place(String phrase) {
        String[] parts = phrase.split(", (?:au |en |in )?", 2);
        return parts.length == 1 ? new Site(parts[0], "") : new Site(parts[0], Vocabulary.code("country", parts[1]));
    }

    @ParameterType("\\p{Lu}\\p{L}+")
    public Country country(String phrase) {
        return new Country(Vocabulary.code("country", phrase));
    }

    @ParameterType(
            "training|une formation|eine Schulung|a test|un essai|einen Test|financing advice|un conseil en financement"
                    + "|eine Finanzierungsberatung|partners|des partenaires|Partner")
    public Family family(String phrase) {
        return new Family(Vocabulary.code("family", phrase));
    }

    @ParameterType("[\\p{L}’ -]+")
    public Topic topic(String phrase) {
        return new Topic(Vocabulary.code("topic", phrase));
    }

    /** {@code French, German or English}. */
    @ParameterType("\\p{L}+(?:(?:, | or | and | ou | et | oder | und )\\p{L}+)*")
    public Tongues languages(String phrase) {
        return new Tongues(Arrays.stream(phrase.split(", | or | and | ou | et | oder | und "))
                .map(word -> Vocabulary.code("language", word))
                .toList());
    }

    @ParameterType("(?:an?|une?|eine?) [\\p{L} -]+")
    public Size size(String phrase) {
        return new Size(Vocabulary.code("size", phrase));
    }

    @ParameterType("an? (?:yes|no)|open until a fact is known|oui|non|en attente d’une information|ein (?:Ja|Nein)"
            + "|offen, bis eine Angabe da ist")
    public Outcome outcome(String phrase) {
        return new Outcome(Vocabulary.code("verdict", phrase));
    }

    @ParameterType("[\\p{L} ]+")
    public Refusal refusal(String phrase) {
        return new Refusal(Vocabulary.code("refusal", phrase));
    }

    @ParameterType("[\\p{L}’ -]+?")
    public Score score(String phrase) {
        return new Score(Vocabulary.code("score", phrase));
    }

    @ParameterType("[\\p{L}’ -]+")
    public Fact fact(String phrase) {
        return new Fact(Vocabulary.code("fact", phrase));
    }

    @DataTableType
    public Fact factInTable(String phrase) {
        return fact(phrase);
    }

    /** {@code €1,800}, {@code 1 800 euros}, {@code 1.800 Euro}: whole euros. */
    @ParameterType("[-−]?€?\\d{1,3}(?:[  .,]?\\d{3})*(?: ?€| euros?| Euro)?")
    public BigDecimal amount(String phrase) {
        return new BigDecimal(phrase.replace('−', '-').replaceAll("[^\\d-]", ""));
    }

    /** {@code 1 March 2025}, {@code 1er mars 2025}, {@code 1. März 2025}. */
    @ParameterType("\\d{1,2}(?:er|\\.)? \\p{L}+ \\d{4}")
    public LocalDate day(String phrase) {
        String plain = phrase.replaceFirst("^(\\d+)(?:er|\\.)", "$1");
        for (Locale language : LANGUAGES) {
            try {
                return LocalDate.parse(plain, DateTimeFormatter.ofPattern("d MMMM yyyy", language));
            } catch (DateTimeParseException otherLanguage) {
                continue;
            }
        }
        throw new IllegalArgumentException("\"" + phrase + "\" is not a day.");
    }

    /** An activity in words with its code behind: {@code metal structures (NACE 25.11)}. */
    @ParameterType("[^()]+ \\(NACE ([\\d.]+)\\)")
    public Activity activity(String code) {
        return new Activity(code);
    }

    public record Kind(String code) {}

    /** @param country empty if it is not said */
    public record Site(String municipality, String country) {}

    public record Country(String code) {}

    public record Family(String code) {}

    public record Topic(String code) {}

    public record Tongues(List<String> tags) {}

    public record Size(String code) {}

    public record Outcome(String code) {}

    public record Refusal(String code) {}

    public record Score(String path) {}

    public record Fact(String path) {}

    public record Activity(String code) {}
}
