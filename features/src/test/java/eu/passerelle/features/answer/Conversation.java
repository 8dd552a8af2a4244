package eu.passerelle.features.answer;

import eu.passerelle.features.answer.Answer.Item;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has been asked and answered in a story so far. */
public final class Conversation {

    private LocalDate today = LocalDate.of(2025, 11, 22);
    private @Nullable Answer current;
    private @Nullable Answer before;
    private @Nullable Item subject;

    /** The day of the story; it need not be the day on which the story is tried. */
    public LocalDate today() {
        return today;
    }

    void today(LocalDate day) {
        this.today = day;
    }

    public void answered(Answer answer) {
        before = current;
        current = answer;
        subject = null;
    }

    public Answer answer() {
        return said(current, "Nothing has been asked yet.");
    }

    Answer before() {
        return said(before, "There is no answer before this one.");
    }

    /** The offer or scheme that a story speaks of: the one named last, else the best. */
    Item subject() {
        return subject == null ? answer().best() : subject;
    }

    void speakOf(Item item) {
        subject = item;
    }

    private static Answer said(@Nullable Answer answer, String otherwise) {
        if (answer == null) {
            throw new IllegalStateException(otherwise);
        }
        return answer;
    }
}
