package eu.passerelle.service.intake;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question of the form. Its words stand under {@code form.<words>}: the label itself, and where there are any
 * {@code .hint}, {@code .why} and {@code .source}; those of an option under {@code form.<words>.<code>}.
 *
 * @param name of the field in the page and in the draft
 * @param path of the answer in the body of an intake; also the id of the fact
 * @param words key of its words; the name, but for questions that repeat
 * @param group questions that stand in one frame have the same; empty for none
 * @param lookup the directory behind a {@link Control#LOOKUP}
 */
record Question(
        String name,
        String path,
        String words,
        Control control,
        AnswerReader reader,
        List<Option> options,
        Box box,
        String group,
        @Nullable Lookup lookup) {

    /**
     * A choice.
     *
     * @param label words that are not in our word files; null if they stand under the code
     */
    record Option(String code, @Nullable String label) {

        static List<Option> codes(Enum<?>... codes) {
            return Stream.of(codes).map(code -> new Option(code.name(), null)).toList();
        }

        static List<Option> codes(List<String> codes) {
            return codes.stream().map(code -> new Option(code, null)).toList();
        }
    }

    /**
     * What the field looks like.
     *
     * @param width CSS class: {@code w4 w8 w16}
     * @param unit key of the words after the field; empty for none
     * @param autocomplete purpose of the field (WCAG 1.3.5); empty for none
     * @param inputMode which keys a phone shows; empty for all
     */
    record Box(String width, String unit, String autocomplete, String inputMode, int longest) {

        static final Box NONE = new Box("w16", "", "off", "", 200);
        static final Box MONEY = new Box("w8", "euro", "off", "decimal", 40);

        static Box number(String unit) {
            return new Box("w4", unit, "off", "decimal", 20);
        }

        static Box of(String autocomplete, int longest) {
            return new Box("w16", "", autocomplete, "", longest);
        }
    }

    static Question of(String name, String path, Control control, AnswerReader reader) {
        return new Question(name, path, name, control, reader, List.of(), Box.NONE, "", null);
    }

    static Question flag(String name, String path) {
        return of(name, path, Control.FLAG, AnswerReader.flag()).choosing(Option.codes(List.of("yes", "no", "")));
    }

    static Question money(String name, String path) {
        return of(name, path, Control.TEXT, AnswerReader.number(10_000_000_000_000L, true))
                .in(Box.MONEY);
    }

    Question choosing(List<Option> choices) {
        return new Question(name, path, words, control, reader, choices, box, group, lookup);
    }

    Question in(Box other) {
        return new Question(name, path, words, control, reader, options, other, group, lookup);
    }

    Question saying(String otherWords) {
        return new Question(name, path, otherWords, control, reader, options, box, group, lookup);
    }

    Question readBy(AnswerReader other) {
        return new Question(name, path, words, control, other, options, box, group, lookup);
    }

    Question lookedUpIn(Lookup directory) {
        return new Question(name, path, words, control, reader, options, box, group, directory);
    }

    Question within(String frame) {
        return new Question(name, path, words, control, reader, options, box, frame, lookup);
    }

    Optional<Lookup> directory() {
        return Optional.ofNullable(lookup);
    }
}
