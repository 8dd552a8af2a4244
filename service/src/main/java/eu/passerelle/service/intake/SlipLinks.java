package eu.passerelle.service.intake;

import eu.passerelle.explanation.Words;
import eu.passerelle.service.intake.StepPage.SlipLink;
import java.util.List;
import java.util.Map;

/**
 * Leads from slips to the questions they are about.
 *
 * @param here the step that is shown
 * @param address of the form, without the step
 */
record SlipLinks(Step here, Answers answers, Setting setting, String address) {

    /** The slips of a step about what was typed, not about what was left out. */
    List<Slip> typed(Step step) {
        return Reading.of(List.of(step), answers, setting).slips().stream()
                .filter(slip -> !answers.one(slip.field()).isEmpty())
                .toList();
    }

    /** What was typed in the other steps but cannot be read: it is left out of the answer, and we say so. */
    List<SlipLink> unread() {
        return Form.STEPS.stream()
                .filter(step -> step != here)
                .flatMap(step -> typed(step).stream())
                .map(this::to)
                .toList();
    }

    SlipLink to(Slip slip) {
        for (Step step : Form.STEPS) {
            for (Question question : step.questions(answers, setting)) {
                if (question.name().equals(slip.field())) {
                    return new SlipLink(
                            (step == here ? "" : address + "/" + step.id()) + "#" + slip.field(),
                            FieldView.inShort(slip, label(question, setting.words()), setting.words()));
                }
            }
        }
        return new SlipLink("#main", FieldView.inShort(slip, "", setting.words()));
    }

    /** A question that repeats is named with the row it stands in. */
    private static String label(Question question, Words words) {
        String label = words.say("form." + question.words());
        return question.group().startsWith(AidStep.FRAME)
                ? words.say("form.aidRow", Map.of("number", AidStep.number(question.group()))) + ", " + label
                : label;
    }
}
