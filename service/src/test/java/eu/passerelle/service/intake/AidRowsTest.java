package eu.passerelle.service.intake;

import static eu.passerelle.service.intake.FormFixture.answers;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AidRowsTest {

    private final Answers two = answers("aidAmount-0", "100", "aidAmount-1", "200", "budget", "5");

    @Test
    void there_is_always_a_row_to_fill_in() {
        assertThat(AidRows.count(Answers.NONE)).isEqualTo(1);
        assertThat(AidRows.count(AidRows.without(Answers.NONE, 0))).isEqualTo(1);
    }

    @Test
    void a_row_is_added_below() {
        assertThat(AidRows.count(AidRows.withEmptyRow(Answers.NONE))).isEqualTo(2);
        assertThat(AidRows.count(AidRows.withEmptyRow(two))).isEqualTo(3);
    }

    @Test
    void a_row_is_removed_and_the_others_move_up() {
        Answers left = AidRows.without(two, 0);
        assertThat(AidRows.count(left)).isEqualTo(1);
        assertThat(left.one("aidAmount-0")).isEqualTo("200");
        assertThat(left.one("budget")).isEqualTo("5");
    }

    @Test
    void the_list_does_not_grow_without_end() {
        Answers many = two;
        for (int i = 0; i < 50; i++) {
            many = AidRows.withEmptyRow(many);
        }
        assertThat(AidRows.count(many)).isEqualTo(AidRows.MOST);
        assertThat(AidRows.count(AidRows.withoutBlanks(many))).isEqualTo(2);
    }
}
