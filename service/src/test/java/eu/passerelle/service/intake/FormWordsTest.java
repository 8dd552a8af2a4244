package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.OrganisationKind;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FormWordsTest {

    private static final Pattern FRENCH_SIGN_WITHOUT_NO_BREAK_SPACE = Pattern.compile("[^\u00a0][:;?!%»]|«[^\u00a0]");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_words(Language language) {
        var english = FormFixture.setting(Language.EN).words().keys();
        assertThat(FormFixture.setting(language).words().keys().stream().filter(key -> key.startsWith("form.")))
                .containsExactlyElementsOf(
                        english.stream().filter(key -> key.startsWith("form.")).toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_question_can_be_shown(Language language) {
        var setting = FormFixture.setting(language);
        for (OrganisationKind kind : OrganisationKind.values()) {
            var answers = FormFixture.answers("kind", kind.name());
            for (Step step : Form.STEPS) {
                assertThat(setting.words().say("form.step." + step.id())).isNotBlank();
                for (Question question : step.questions(answers, setting)) {
                    var view = FieldView.of(question, answers, List.of(), setting);
                    assertThat(view.label()).isNotBlank();
                    assertThat(view.choices())
                            .noneMatch(choice -> choice.label().isBlank());
                }
            }
        }
    }

    @Test
    void french_signs_stand_after_a_no_break_space() {
        var words = FormFixture.setting(Language.FR).words();
        assertThat(words.keys().stream().filter(key -> key.startsWith("form."))).allSatisfy(key -> {
            if (!key.equals("form.slips") && !words.keys().contains(key + ".nothing")) {
                assertThat(FRENCH_SIGN_WITHOUT_NO_BREAK_SPACE
                                .matcher(pattern(words, key))
                                .results()
                                .count())
                        .as(key)
                        .isZero();
            }
        });
    }

    private static String pattern(Words words, String key) {
        return words.say(key, Map.of("count", 2, "value", "x", "hubs", "x", "number", 1, "total", 5));
    }
}
