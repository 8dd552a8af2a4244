package eu.passerelle.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NaceCodesTest {

    private final NaceCodes codes = new NaceCodes();

    @ParameterizedTest
    @ValueSource(strings = {"01", "25", "99", "25.1", "25.11", "95.31", "62.10", "99.00"})
    void divisions_groups_and_classes_of_revision_2_1_are_known(String code) {
        assertThat(codes.known(code, "2.1")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"45,2", "45.20,2", "62.01,2", "26.80,2", "47.99,2"})
    void what_revision_2_1_gave_up_is_known_in_revision_2_only(String code, String revision) {
        assertThat(codes.known(code, revision)).isTrue();
        assertThat(codes.known(code, "2.1")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "00", "04", "1", "100", "25.", "25.15", "25.111", "C25", "C", "25,11", "abc"})
    void anything_else_is_not_known(String code) {
        assertThat(codes.known(code, "2.1")).isFalse();
        assertThat(codes.known(code, "2")).isFalse();
    }

    @Test
    void only_the_two_revisions_exist() {
        assertThat(codes.known("25.11", "1.1")).isFalse();
        assertThat(codes.known("25.11", "2.0")).isFalse();
    }

    @Test
    void both_lists_are_as_long_as_the_regulations_say() {
        assertThat(lengths(CsvTable.shipped("nace-2.1.csv").stream()
                        .map(row -> row.get("code"))
                        .toList()))
                .containsExactly(87, 287, 651);
        assertThat(lengths(CsvTable.shipped("nace-2.csv").stream()
                        .map(row -> row.get("code"))
                        .toList()))
                .containsExactly(88, 272, 615);
    }

    @Test
    void every_division_and_class_has_a_short_label_in_four_languages() {
        for (var row : CsvTable.shipped("nace-2.1.csv")) {
            var isGroup = row.get("code").length() == 4;
            for (var language : NaceCodes.LANGUAGES) {
                assertThat(row.get(language)).as(row.get("code")).hasSizeLessThanOrEqualTo(60);
                assertThat(row.get(language).isBlank()).as(row.get("code")).isEqualTo(isGroup);
            }
        }
    }

    @Test
    void a_label_comes_in_the_asked_language_or_else_in_english() {
        var metal = codes.find("25.11", "2.1").orElseThrow();

        assertThat(metal.label("fr")).isEqualTo("Structures métalliques, fabrication");
        assertThat(metal.label("pt")).isEqualTo("Metal structures, manufacture");
        assertThat(codes.find("25.1", "2.1").orElseThrow().label("fr")).isEqualTo("25.1");
        assertThat(codes.find("45", "2").orElseThrow().label("de"))
                .isEqualTo("Motor vehicles and motorcycles, trade and repair");
    }

    @ParameterizedTest
    @CsvSource({
        "boulanger, fr, 10.71",
        "boulangerie, fr, 10.71",
        "Bäcker, de, 10.71",
        "baecker, de, 10.71",
        "bakery, en, 10.71",
        "Bäckerei, lb, 10.71",
        "Schlosserei, de, 25.11",
        "Schlässerei, lb, 25.11",
        "metal structures, en, 25.11",
        "STRUCTURES METALLIQUES, fr, 25.11",
        "Dachdecker, de, 43.41",
        "couvreur, fr, 43.41",
        "Daachdecker, lb, 43.41",
        "roofer, en, 43.41",
        "Schreinerei, de, 43.32",
        "garage, fr, 95.31",
        "restaurant, fr, 56.11",
        "logiciel, fr, 58.29",
        "software developer, en, 62.10",
        "Coiffeur, lb, 96.21",
        "travaux de toiture, fr, 43.41",
        "usinage, fr, 25.53",
        "Steuerberater, de, 69.20",
        "25.11, fr, 25.11",
        "imprimerie, fr, 18.12",
        "construction, fr, 41.00",
        "e-commerce, fr, 47",
        "IT, en, 62.20",
        "fiduciaire, fr, 69.20",
        "2511, fr, 25.11",
        "25, en, 25",
    })
    void the_best_hit_comes_first(String typed, String language, String code) {
        assertThat(codes.search(typed, language, 10))
                .first()
                .extracting(NaceCode::code)
                .isEqualTo(code);
    }

    @Test
    void a_word_of_another_language_is_found_too() {
        assertThat(found("Bäcker", "fr")).contains("10.71");
        assertThat(found("boulanger", "de")).contains("10.71");
    }

    @Test
    void labels_in_the_asked_language_come_before_everyday_words() {
        assertThat(found("Metallbau", "de")).startsWith("25.11", "25");
        assertThat(found("menuiserie", "fr")).startsWith("16.23", "43.32").contains("16.25", "31.00");
    }

    @Test
    void every_typed_word_must_fit() {
        assertThat(found("metal doors", "en")).containsExactly("25.12");
        assertThat(found("metal zebra", "en")).isEmpty();
    }

    @Test
    void the_inside_of_a_compound_is_found_last() {
        var found = found("gießerei", "de");

        assertThat(found).contains("24.51", "24.53");
        assertThat(found("reinigung", "de")).contains("81.21", "96.10");
    }

    @Test
    void a_code_can_stand_with_words() {
        assertThat(found("25.11 Metal structures", "en")).containsExactly("25.11");
        assertThat(found("43 Dach", "de")).first().isEqualTo("43.41");
        assertThat(found("25.1", "en")).containsExactly("25.11", "25.12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "-", "…"})
    void nothing_typed_finds_nothing(String typed) {
        assertThat(codes.search(typed, "en", 10)).isEmpty();
    }

    @Test
    void the_limit_is_kept() {
        assertThat(codes.search("a", "en", 5)).hasSize(5);
        assertThat(codes.search("a", "en", 0)).isEmpty();
    }

    @Test
    void a_search_takes_less_than_five_milliseconds() {
        var typed = List.of("boul", "metal structures", "Schlosserei", "travaux de toiture", "25.1");
        for (var i = 0; i < 200; i++) {
            typed.forEach(words -> codes.search(words, "fr", 10));
        }
        var start = System.nanoTime();
        for (var i = 0; i < 100; i++) {
            typed.forEach(words -> codes.search(words, "fr", 10));
        }
        assertThat(Duration.ofNanos((System.nanoTime() - start) / (100L * typed.size())))
                .isLessThan(Duration.ofMillis(5));
    }

    private List<String> found(String typed, String language) {
        return codes.search(typed, language, 20).stream().map(NaceCode::code).toList();
    }

    private static List<Integer> lengths(List<String> codes) {
        return List.of(2, 4, 5).stream()
                .map(length -> (int)
                        codes.stream().filter(code -> code.length() == length).count())
                .toList();
    }
}
