package eu.passerelle.service.intake;

import eu.passerelle.company.Euro;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.explanation.Words;
import eu.passerelle.service.wiring.SourceWords;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A grant in words.
 *
 * @param amount rate and ceiling; null if neither is known
 * @param closed since when it is closed; null if it is not
 * @param missing what would settle it; null if it is settled
 * @param change what would turn a no around; null if nothing would
 */
record SchemeView(
        String title,
        String summary,
        String authority,
        VerdictView verdict,
        @Nullable String amount,
        @Nullable String closed,
        @Nullable String missing,
        @Nullable String change,
        String apply,
        String source,
        String sourceLanguage,
        @Nullable String certainty,
        List<ReasonView> reasons) {

    static SchemeView of(SchemeAnswer answer, Words words) {
        var scheme = answer.scheme();
        var source = SourceWords.say(scheme.source().text(), words);
        return new SchemeView(
                words.say(scheme.title()),
                words.say(scheme.summary()),
                scheme.authority(),
                VerdictView.of(answer, words),
                amount(answer.ratePercent(), answer.maxAid(), words),
                answer.closedSince() == null
                        ? null
                        : words.say("answer.closedSince", Map.of("date", answer.closedSince())),
                missing(answer, words),
                ChangeView.sentence(answer.whatWouldChange(), words),
                scheme.apply(),
                source.text(),
                source.language(),
                ReasonView.certainty(scheme.source().certainty(), words),
                ReasonView.of(sorted(answer.reasons()), words));
    }

    /** What is against it first, then what is open. */
    private static List<Reason> sorted(List<Reason> reasons) {
        return reasons.stream().sorted(Comparator.comparing(Reason::verdict)).toList();
    }

    /** The conditions that are not met. */
    static List<ReasonView> unmet(List<Reason> reasons, Words words) {
        return ReasonView.of(
                reasons.stream()
                        .filter(reason -> reason.verdict() == Truth.UNMET)
                        .toList(),
                words);
    }

    private static @Nullable String missing(SchemeAnswer answer, Words words) {
        if (answer.missing().isEmpty()) {
            return null;
        }
        List<Message> facts = answer.missing().stream()
                .map(fact -> Message.of("fact." + fact.id()))
                .toList();
        return words.say("answer.missing", Map.of("count", facts.size(), "facts", facts));
    }

    private static @Nullable String amount(@Nullable BigDecimal rate, @Nullable Euro most, Words words) {
        if (rate != null && most != null) {
            return words.say("answer.grant.rateAndMost", Map.of("rate", rate, "most", most));
        }
        if (rate != null) {
            return words.say("answer.grant.rate", Map.of("rate", rate));
        }
        return most == null ? null : words.say("answer.grant.most", Map.of("most", most));
    }

    /** The country in words. */
    static String state(SchemeAnswer answer, Words words) {
        return words.value(new Code("state", answer.scheme().state()));
    }
}
