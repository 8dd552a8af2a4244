package eu.passerelle.service.intake;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Words;
import eu.passerelle.service.wiring.SourceWords;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A reason in words.
 *
 * @param mark {@code yes}, {@code ask} or {@code no}: glyph and colour
 * @param details facts against limits, in one breath
 * @param sourceLanguage the language of the source's words
 * @param certainty what is not sure about the source; null if it is
 * @param facts the facts used; null if there are none
 */
record ReasonView(
        String mark,
        String statement,
        String details,
        String source,
        String sourceLanguage,
        @Nullable String certainty,
        @Nullable String facts,
        String rule) {

    static ReasonView of(Reason reason, Words words) {
        String mark = switch (reason.verdict()) {
            case MET -> "yes";
            case UNKNOWN -> "ask";
            case UNMET -> "no";
        };
        var source = SourceWords.say(reason.source().text(), words);
        return new ReasonView(
                mark,
                words.say(reason.statement()),
                reason.details().stream().map(words::say).collect(Collectors.joining(" ")),
                source.text(),
                source.language(),
                certainty(reason.source().certainty(), words),
                facts(reason, words),
                reason.rule());
    }

    static List<ReasonView> of(List<Reason> reasons, Words words) {
        return reasons.stream().map(reason -> of(reason, words)).toList();
    }

    static @Nullable String certainty(Certainty certainty, Words words) {
        return switch (certainty) {
            case CONFIRMED -> null;
            case REPORTED -> words.say("answer.source.reported");
            case OPEN -> words.say("answer.source.open");
        };
    }

    private static @Nullable String facts(Reason reason, Words words) {
        if (reason.facts().isEmpty()) {
            return null;
        }
        String facts = reason.facts().entrySet().stream()
                .map(fact -> words.say(
                        "answer.fact",
                        Map.of(
                                "fact",
                                Message.of("fact." + fact.getKey().id()),
                                "value",
                                value(fact.getValue(), words))))
                .collect(Collectors.joining(words.say("source.separator")));
        return words.say("answer.facts", Map.of("facts", facts));
    }

    /** A place outside all regions of the network has the code of its country and a star. */
    private static String value(Object value, Words words) {
        return value instanceof String code && code.endsWith("*")
                ? words.say("answer.elsewhere", Map.of("country", code.substring(0, code.length() - 1)))
                : words.value(value);
    }
}
