package eu.passerelle.service.intake;

import eu.passerelle.explanation.Words;
import eu.passerelle.service.intake.Lookup.Found;
import eu.passerelle.service.intake.Question.Box;
import eu.passerelle.service.intake.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A question as it stands on the page.
 *
 * @param name of the field, and its id
 * @param hint words under the label; null for none
 * @param why what the answer is for, behind a click; null for none
 * @param whyTitle the words to click on
 * @param source where the law asks for it
 * @param error what is wrong with what was typed; null for nothing
 * @param unit words after the field; null for none
 * @param found what the directory has; null where none is asked
 */
record FieldView(
        String name,
        Control control,
        String label,
        @Nullable String hint,
        @Nullable String why,
        String whyTitle,
        @Nullable String source,
        @Nullable String error,
        String value,
        List<Choice> choices,
        Box box,
        @Nullable String unit,
        @Nullable FoundView found) {

    /** One of several answers to choose from. */
    record Choice(
            String id, String value, String label, @Nullable String hint, boolean chosen) {}

    /** Ids of hint and error, for {@code aria-describedby}; empty for none. */
    public String getDescribedBy() {
        var ids = new ArrayList<String>();
        if (hint != null) {
            ids.add(name + "-hint");
        }
        if (error != null) {
            ids.add(name + "-error");
        }
        return String.join(" ", ids);
    }

    /** A browser's date field drops what is no date; such a text is shown in a plain field instead. */
    public boolean isReadableDate() {
        return value.isEmpty()
                || (value.matches("\\d{4}-\\d{2}-\\d{2}")
                        && TypedDate.read(value).isPresent());
    }

    /** Whether the browser may suggest the choices under a free text. */
    public boolean isSuggesting() {
        return control == Control.TEXT && !choices.isEmpty();
    }

    /** A single control with a label; the others are groups with a legend. */
    public boolean isSingle() {
        return switch (control) {
            case TEXT, DATE, SELECT, LOOKUP -> true;
            case RADIOS, CARDS, FLAG, TICKS, TICK_CARDS, CONSENT -> false;
        };
    }

    public boolean isFlag() {
        return control == Control.FLAG;
    }

    /** So few short choices that one line holds them. */
    public boolean isFew() {
        return isShort() && choices.size() <= 4;
    }

    /** Choices of a word or two, which fit side by side. */
    public boolean isShort() {
        return control == Control.TICKS;
    }

    static FieldView of(Question question, Answers answers, List<Slip> slips, Setting setting) {
        Words words = setting.words();
        String key = "form." + question.words();
        var found = question.directory().map(lookup -> lookup.find(answers, question.name(), words));
        return new FieldView(
                question.name(),
                question.control(),
                words.say(key),
                ifAny(key + ".hint", words),
                ifAny(key + ".why", words),
                Objects.requireNonNullElse(ifAny(key + ".whyTitle", words), words.say("form.whyWeAsk")),
                ifAny(key + ".source", words),
                error(question.name(), slips, words),
                value(question, answers, found.orElse(null)),
                choices(question, answers, words),
                question.box(),
                question.box().unit().isEmpty()
                        ? null
                        : words.say("form.unit." + question.box().unit()),
                found.map(one -> FoundView.of(question.name(), answers.one(question.name()), one, words))
                        .orElse(null));
    }

    /** An entry of a directory is shown in the language of the page, whatever it was typed in. */
    private static String value(Question question, Answers answers, @Nullable Found found) {
        String typed = answers.one(question.name());
        if (found == null || typed.isEmpty()) {
            return typed;
        }
        return found.settled()
                .map(entry -> entry.tidy() == null ? typed : entry.tidy())
                .orElse(typed);
    }

    private static List<Choice> choices(Question question, Answers answers, Words words) {
        var chosen = answers.all(question.name());
        var choices = new ArrayList<Choice>();
        for (Option option : question.options()) {
            String key = "form." + question.words() + "." + (option.code().isEmpty() ? "unknown" : option.code());
            String label = option.label();
            choices.add(new Choice(
                    choices.isEmpty() ? question.name() : question.name() + "-" + choices.size(),
                    option.code(),
                    label == null ? words.say(words.has(key) ? key : "form.choice." + code(option)) : label,
                    ifAny(key + ".hint", words),
                    chosen.contains(option.code())));
        }
        return choices;
    }

    private static String code(Option option) {
        return option.code().isEmpty() ? "unknown" : option.code();
    }

    private static @Nullable String error(String name, List<Slip> slips, Words words) {
        String said = slips.stream()
                .filter(slip -> slip.field().equals(name))
                .map(slip -> say("form.slip." + slip.key(), slip, words))
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : said;
    }

    /** The slip in few words after the label; a label that is a question has its own sign at the end. */
    static String inShort(Slip slip, String label, Words words) {
        String said = say("form.slip." + slip.key() + ".short", slip, words);
        boolean question = label.isEmpty() || label.endsWith("?");
        return question
                ? (label + " "
                                + said.substring(0, 1)
                                        .toUpperCase(words.language().locale()) + said.substring(1))
                        .strip()
                : words.say("form.slip", Map.of("label", label, "words", said));
    }

    private static String say(String key, Slip slip, Words words) {
        Object band = slip.values().get("band");
        Map<String, ?> values = band == null
                ? slip.values()
                : Map.of("value", String.valueOf(slip.values().get("value")), "band", words.say(band.toString()));
        return words.say(key, values);
    }

    private static @Nullable String ifAny(String key, Words words) {
        return words.has(key) ? words.say(key) : null;
    }
}
