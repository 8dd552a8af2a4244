package eu.passerelle.service.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The one question that settles most, as a form.
 *
 * @param fact id of the fact
 * @param input how it is asked for, see {@link FactInput#tag()}
 * @param lead what the answer is good for
 * @param hint why it is asked; null if no reason says so
 * @param later said in place of the form if the person does not know; null otherwise
 * @param typed what was typed, by field
 * @param error what is wrong with it; null if nothing is
 */
record QuestionView(
        String fact,
        String input,
        String title,
        String lead,
        @Nullable String hint,
        @Nullable String source,
        @Nullable String sourceLanguage,
        @Nullable String unit,
        List<Option> options,
        @Nullable String later,
        Map<String, String> typed,
        @Nullable String error) {

    /** One answer to choose. */
    record Option(String value, String label, boolean chosen) {}

    /** What was typed into a field before, to be shown again. */
    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
