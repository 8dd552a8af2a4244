package eu.passerelle.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_says_everything_english_says(Language language) {
        assertThat(Words.in(language).keys()).isEqualTo(Words.in(Language.EN).keys());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_sentence_speaks_of_the_same_values_in_every_language(Language language) {
        Words english = Words.in(Language.EN);
        Words other = Words.in(language);
        for (String key : english.keys()) {
            assertThat(placeholders(other.pattern(key))).as(key).isEqualTo(placeholders(english.pattern(key)));
        }
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_has_a_name_and_a_question(Fact fact) {
        assertThat(Words.in(Language.EN).keys()).contains("fact." + fact.id(), "fact." + fact.id() + ".question");
    }

    private static List<String> placeholders(String pattern) {
        return PLACEHOLDER
                .matcher(pattern)
                .results()
                .map(r -> r.group(1))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | €1,250,000.50 | €0 | 1 March 2027",
                "FR | 1_250_000,50_€ | 0_€ | 1er mars 2027",
                "DE | 1.250.000,50_€ | 0_€ | 1. März 2027",
                "LB | 1.250.000,50_€ | 0_€ | 1. Mäerz 2027"
            })
    void amounts_and_dates_are_written_as_the_language_writes_them(
            Language language, String amount, String nothing, String date) {
        Words words = Words.in(language);

        assertThat(spaces(words.value(Euro.of(new BigDecimal("1250000.50"))))).isEqualTo(amount);
        assertThat(spaces(words.value(Euro.ZERO))).isEqualTo(nothing);
        assertThat(words.value(LocalDate.parse("2027-03-01"))).isEqualTo(date);
    }

    /** No-break spaces made visible. */
    private static String spaces(String said) {
        return said.replaceAll("[\\u00a0\\u202f]", "_");
    }

    @Test
    void alternatives_are_joined_by_or_and_lists_by_and() {
        var codes = List.of(new Code("kind", "COMPANY"), new Code("kind", "ASSOCIATION"));

        assertThat(Words.in(Language.EN).value(new AnyOf(codes))).isEqualTo("company or association");
        assertThat(Words.in(Language.EN).value(codes)).isEqualTo("company and association");
    }

    @Test
    void luxembourgish_drops_the_n_of_and_before_most_consonants() {
        assertThat(Words.in(Language.LB).value(List.of("eng Firma", "dräi Bussen")))
                .isEqualTo("eng Firma an dräi Bussen");
        assertThat(Words.in(Language.LB).value(List.of("eng Firma", "fënnef Bussen")))
                .isEqualTo("eng Firma a fënnef Bussen");
    }

    @Test
    void a_band_of_people_is_said_as_one() {
        assertThat(Words.in(Language.EN).value(Headcount.band(10, 50))).isEqualTo("10 to 49");
        assertThat(Words.in(Language.EN).value(Headcount.atLeast(250))).isEqualTo("250 or more");
    }

    @Test
    void a_key_without_words_is_a_bug_that_shows() {
        assertThatThrownBy(() -> Words.in(Language.DE).say("rule.NONE-00", Map.of()))
                .hasMessage("There are no DE words for rule.NONE-00.");
    }

    @Test
    void luxembourgish_says_or_in_its_own_word() {
        Words words = Words.in(Language.LB);

        assertThat(words.value(new AnyOf(List.of("Bus", "Hub")))).isEqualTo("Bus oder Hub");
        assertThat(words.value(new AnyOf(List.of("Bus", "Hub", "online")))).isEqualTo("Bus, Hub oder online");
    }
}
