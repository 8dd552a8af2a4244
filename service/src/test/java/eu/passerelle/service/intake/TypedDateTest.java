package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2009-05-04", "04/05/2009", "4/5/2009", "04.05.2009", "4. 5. 2009", "4-5-2009", "4 5 2009"})
    void a_day_is_read_as_it_is_written_in_the_four_countries(String typed) {
        assertThat(TypedDate.read(typed)).contains(LocalDate.of(2009, 5, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2009", "31/02/2009", "5/13/2009", "4 May 2009", "04/05/09", "2009-5", "1/1/99999"})
    void what_is_no_day_is_not_guessed(String typed) {
        assertThat(TypedDate.read(typed)).isEmpty();
    }
}
