package eu.passerelle.service.intake;

import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Words;
import java.util.Map;

/**
 * A verdict as it is shown: a shape, a word and a colour.
 *
 * @param kind {@code yes}, {@code ask}, {@code no} or {@code off}: the colour
 * @param icon the shape
 */
record VerdictView(String kind, String icon, String words) {

    static VerdictView of(Offer offer, Words words) {
        return of(offer.verdict(), offer.missing().size(), words);
    }

    static VerdictView of(SchemeAnswer scheme, Words words) {
        return scheme.closedSince() == null
                ? of(scheme.verdict(), scheme.missing().size(), words)
                : new VerdictView("off", "lock", words.say("verdict.closed"));
    }

    static VerdictView counted(Verdict verdict, long count, Words words) {
        String kind = kind(verdict);
        return new VerdictView(kind, kind, words.say("answer.count." + kind, Map.of("count", count)));
    }

    private static VerdictView of(Verdict verdict, int missing, Words words) {
        String kind = kind(verdict);
        String said = verdict == Verdict.NEEDS_INFORMATION
                ? words.say("verdict.ask", Map.of("count", missing))
                : words.say("verdict." + kind);
        return new VerdictView(kind, kind, said);
    }

    private static String kind(Verdict verdict) {
        return switch (verdict) {
            case ELIGIBLE -> "yes";
            case NEEDS_INFORMATION -> "ask";
            case NOT_ELIGIBLE -> "no";
        };
    }
}
