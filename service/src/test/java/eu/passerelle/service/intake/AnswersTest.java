package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.passerelle.service.wiring.ProblemException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswersTest {

    @Test
    void a_step_typed_anew_leaves_the_other_steps_alone() {
        Answers answers = FormFixture.answers("name", "old", "turnover", "5")
                .typedAnew(
                        name -> name.equals("name") || name.equals("place"),
                        Map.of("place", List.of("9501"), "turnover", List.of("9")));
        assertThat(answers.typed()).containsOnlyKeys("turnover", "place");
        assertThat(answers.one("turnover")).isEqualTo("5");
    }

    @Test
    void answers_are_kept_sign_for_sign() {
        Answers answers = FormFixture.answers("name", "“Ë\u00a0<b>'\n", "topics", "A", "topics", "B")
                .done("needs")
                .nextRound();
        assertThat(Answers.fromJson(answers.toJson())).isEqualTo(answers);
    }

    @Test
    void a_form_body_is_read_name_by_name() {
        assertThat(FormBody.parse("a=1&b=%C3%A9+x&a=2&c"))
                .containsExactly(
                        Map.entry("a", List.of("1", "2")), Map.entry("b", List.of("é x")), Map.entry("c", List.of("")));
        assertThat(FormBody.parse("")).isEmpty();
        assertThatThrownBy(() -> FormBody.parse("a=%zz")).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> FormBody.parse("a&".repeat(600))).isInstanceOf(ProblemException.class);
    }
}
