package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.TypedNumber.Trouble;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TypedNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0             | 0
                    007           | 7
                    1250000       | 1250000
                    1 250 000     | 1250000
                    1 250 000,50  | 1250000.50
                    1 250 000.50  | 1250000.50
                    1.250.000,50  | 1250000.50
                    1,250,000.50  | 1250000.50
                    1.250.000     | 1250000
                    1,250,000     | 1250000
                    1’250’000     | 1250000
                    1'250'000.5   | 1250000.5
                    1\u00a0250\u00a0000 | 1250000
                    1\u202f250\u202f000 | 1250000
                    1\u2009250,5  | 1250.5
                    € 1 250 000   | 1250000
                    1.250.000 €   | 1250000
                    EUR 1250.50   | 1250.50
                    1250 eur      | 1250
                    1.250.000,-   | 1250000
                    6,5           | 6.5
                    6.5           | 6.5
                    6,50          | 6.50
                    1250,500      | 1250.500
                    0,250         | 0.250
                    0.250         | 0.250
                    1 250,500     | 1250.500
                    12,3456       | 12.3456
                    """)
    void a_number_that_every_custom_reads_alike_is_read_in_every_language(String typed, BigDecimal value) {
        for (Language language : Language.values()) {
            assertThat(TypedNumber.read(typed, language).value())
                    .as("%s", language)
                    .isEqualTo(value);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    EN | 1,250   | 1250
                    EN | 1.250   | 1.250
                    FR | 1,250   | 1.250
                    FR | 1.250   | 1250
                    DE | 125.000 | 125000
                    DE | 12,500  | 12.500
                    LB | 1.250   | 1250
                    LB | 1,250   | 1.250
                    """)
    void a_single_group_of_three_is_read_as_in_the_language_of_the_page(
            Language language, String typed, BigDecimal value) {
        assertThat(TypedNumber.read(typed, language).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    6,5 Mio      | LETTERS
                    about 40     | LETTERS
                    1e6          | LETTERS
                    -5           | NEGATIVE
                    − 5          | NEGATIVE
                    1 25         | SHAPE
                    12 34 567    | SHAPE
                    1,25,000     | SHAPE
                    1.25.000,00  | SHAPE
                    1250.000.000 | SHAPE
                    1,2,3        | SHAPE
                    1..2         | SHAPE
                    ,            | SHAPE
                    ,5           | SHAPE
                    40-50        | SHAPE
                    40%          | SHAPE
                    1234567890123456789012345 | SHAPE
                    """)
    void what_is_no_number_says_why(String typed, Trouble trouble) {
        for (Language language : Language.values()) {
            assertThat(TypedNumber.read(typed, language)).isEqualTo(new TypedNumber(null, trouble));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_tidy_number_means_the_same_in_every_language(Language written) {
        for (String number : new String[] {"0", "6.5", "40", "1250", "1250.5", "1250000.05", "10000000000000"}) {
            var value = new BigDecimal(number);
            String tidy = TypedNumber.tidy(value, written);
            for (Language read : Language.values()) {
                assertThat(TypedNumber.read(tidy, read).value())
                        .as("%s from %s in %s", tidy, written, read)
                        .isEqualByComparingTo(value);
            }
        }
    }
}
