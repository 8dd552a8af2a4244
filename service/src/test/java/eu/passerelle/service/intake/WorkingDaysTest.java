package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-25, 5, 2026-12-02",
        "2026-11-27, 1, 2026-11-30",
        "2026-11-28, 1, 2026-11-30",
        "2026-11-29, 5, 2026-12-04",
        "2026-11-25, 0, 2026-11-25"
    })
    void weekends_do_not_count(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(WorkingDays.after(day, workingDays)).isEqualTo(expected);
    }
}
