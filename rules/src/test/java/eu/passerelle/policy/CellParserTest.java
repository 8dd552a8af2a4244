package eu.passerelle.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.explanation.Truth;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellParserTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @ParameterizedTest
    @CsvSource({
        "<50, 49.99, MET",
        "<50, 50, UNMET",
        "<=50, 50, MET",
        "<=50, 50.01, UNMET",
        ">25, 25, UNMET",
        ">25, 25.01, MET",
        ">=10, 9.99, UNMET",
        ">=10, 10, MET",
        "10..49, 9.99, UNMET",
        "10..49, 10, MET",
        "10..49, 49, MET",
        "10..49, 49.01, UNMET",
        "=3, 3, MET",
        "=3, 3.01, UNMET"
    })
    void a_number_meets_its_condition_up_to_the_hundredth(String words, String number, Truth expected) {
        long hundredths = new java.math.BigDecimal(number).movePointRight(2).longValueExact();
        var profile = Profile.on(TODAY)
                .number(Column.HEADCOUNT, Range.exactly(hundredths))
                .build();

        assertThat(CellParser.parse(Column.HEADCOUNT, words, List.of()).test(profile))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"<50, 10, 49, MET", "<50, 50, 249, UNMET", "<100, 50, 249, UNKNOWN"})
    void a_band_of_people_meets_a_condition_only_if_all_of_it_does(String words, long from, long to, Truth expected) {
        var profile = Profile.on(TODAY)
                .number(Column.HEADCOUNT, new Range(from * 100, to * 100 + 99))
                .build();

        assertThat(CellParser.parse(Column.HEADCOUNT, words, List.of()).test(profile))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "41-43, 43.21, 2.1, MET",
        "41-43, 25.11, 2.1, UNMET",
        "25.1, 25, 2.1, UNKNOWN",
        "61.1@2, 61.10, 2, MET",
        "61.1@2, 61.90, 2, UNMET",
        "61.1@2, 61.10, 2.1, UNKNOWN",
        "61.1@2, 62.10, 2.1, UNMET",
        "not 01-03, 01.13, 2.1, UNMET",
        "not 01-03, 10.71, 2.1, MET"
    })
    void an_activity_is_compared_by_code_and_revision(String words, String code, String revision, Truth expected) {
        var nace = new NaceCode(code, revision.equals("2") ? NaceRevision.REV_2 : NaceRevision.REV_2_1);

        assertThat(CellParser.parse(Column.NACE, words, List.of())
                        .test(Profile.on(TODAY).nace(nace).build()))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BE3, BE352, MET",
        "BE3, LU000, UNMET",
        "BE3, BE, UNKNOWN",
        "BE3, BE*, UNMET",
        "not BE336, BE336, UNMET",
        "not BE336, BE352, MET",
        "not BE336, BE3, UNKNOWN"
    })
    void a_region_is_compared_by_prefix_and_a_coarse_one_stays_unknown(String words, String nuts, Truth expected) {
        assertThat(CellParser.parse(Column.NUTS, words, List.of())
                        .test(Profile.on(TODAY).region(nuts).build()))
                .isEqualTo(expected);
    }

    @Test
    void the_size_class_is_met_only_if_every_possible_class_is() {
        Cell sme = CellParser.parse(Column.SIZE_CLASS, "MICRO SMALL MEDIUM", List.of());

        assertThat(sme.test(sizes("SMALL", "MEDIUM"))).isEqualTo(Truth.MET);
        assertThat(sme.test(sizes("MEDIUM", "LARGE"))).isEqualTo(Truth.UNKNOWN);
        assertThat(sme.test(sizes("LARGE"))).isEqualTo(Truth.UNMET);
    }

    private static Profile sizes(String... possible) {
        return Profile.on(TODAY).codes(Column.SIZE_CLASS, List.of(possible)).build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fifty", "< 50 people", "50..10", "<1e9", "System.exit(0)", "=1+1", "\"\"", "-5"})
    void words_that_are_no_condition_are_refused_with_an_example(String words) {
        assertThatThrownBy(() -> CellParser.parse(Column.HEADCOUNT, words, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"");
    }

    @Test
    void an_unknown_code_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> CellParser.parse(Column.KIND, "COMPANY CLUB", List.of("COMPANY", "ASSOCIATION")))
                .hasMessage("\"CLUB\" is not one of [ASSOCIATION, COMPANY].");
    }
}
