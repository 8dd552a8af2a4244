package eu.passerelle.service.intake;

import eu.passerelle.service.intake.Drafts.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps what is sent from a page of the form: by a button, or on the way while somebody types. */
@ApplicationScoped
class Filling {

    /** Name of the field that says for which round of the form a page was made. */
    static final String ROUND = "round";

    private static final String ADD_ROW = "row-add";
    private static final String REMOVE_ROW = "row-remove-";

    @Inject
    Drafts drafts;

    /** What a button does after everything was saved. */
    enum Button {
        NEXT,
        SKIP,
        BACK,
        ROW;

        static Button of(String pressed) {
            return switch (pressed) {
                case "back" -> BACK;
                case "skip" -> SKIP;
                default -> pressed.startsWith("row-") ? ROW : NEXT;
            };
        }
    }

    /**
     * @param goOn whether the step is done: nothing in it needs a second look, or the person leaves it so
     */
    record Filled(Answers answers, Button button, boolean goOn) {}

    /** A button was pressed: everything typed is kept, right or wrong. */
    Optional<Filled> send(String token, Step step, Map<String, List<String>> sent, Setting setting) {
        String pressed = sent.getOrDefault("do", List.of("next")).get(0);
        var button = Button.of(pressed);
        boolean[] goOn = {false};
        return drafts.change(token, before -> {
                    Answers typed = typed(before, step, sent, setting).nextRound();
                    boolean right =
                            Reading.of(List.of(step), typed, setting).slips().isEmpty();
                    boolean leftOpen = button == Button.SKIP && !Form.isLast(step);
                    goOn[0] = leftOpen || (button == Button.NEXT && right);
                    if (button == Button.ROW) {
                        return rows(pressed, typed);
                    }
                    return goOn[0] ? AidRows.withoutBlanks(typed).done(step.id()) : typed;
                })
                .map(draft -> new Filled(draft.answers(), button, goOn[0]));
    }

    /** Somebody is typing. What comes late, after a button was pressed, is not kept: the newer round counts. */
    Optional<Draft> type(String token, Step step, Map<String, List<String>> sent, Setting setting) {
        String round = sent.getOrDefault(ROUND, List.of("")).get(0);
        return drafts.change(
                token,
                before -> round.equals(String.valueOf(before.round())) ? typed(before, step, sent, setting) : before);
    }

    private static Answers typed(Answers before, Step step, Map<String, List<String>> sent, Setting setting) {
        Answers typed = before.typedAnew(name -> step.owns(name, before, setting), sent);
        return typed.with(Reading.of(List.of(step), typed, setting).tidy());
    }

    private static Answers rows(String pressed, Answers answers) {
        if (pressed.equals(ADD_ROW)) {
            return AidRows.withEmptyRow(answers);
        }
        String number = pressed.substring(Math.min(pressed.length(), REMOVE_ROW.length()));
        return pressed.startsWith(REMOVE_ROW) && number.matches("\\d{1,2}")
                ? AidRows.without(answers, Integer.parseInt(number))
                : answers;
    }
}
