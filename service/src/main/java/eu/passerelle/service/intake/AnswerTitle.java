package eu.passerelle.service.intake;

import eu.passerelle.company.Euro;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one sentence of an answer: its message, not "Results". */
final class AnswerTitle {

    private static final int MOST_NAMED = 3;

    private AnswerTitle() {}

    static String of(Decision decision, Words words) {
        Message message = best(decision)
                .map(offer -> offer.verdict() == Verdict.ELIGIBLE ? yes(offer, words) : missing(offer))
                .orElseGet(() -> nothing(decision));
        return words.say(message);
    }

    /** The first offer that is not a no: what was asked for comes before what merely is open. */
    static Optional<Offer> best(Decision decision) {
        return decision.offers().stream()
                .filter(offer -> offer.verdict() != Verdict.NOT_ELIGIBLE)
                .findFirst();
    }

    private static Message yes(Offer offer, Words words) {
        Euro pays = offer.aid().clientPays();
        String key = pays == null ? "answer.title.open" : pays.isPositive() ? "answer.title.pays" : "answer.title.free";
        Message message =
                Message.of(key, "title", inSentence(words.say(offer.offering().title()), words.language()));
        return pays == null ? message : message.with("pays", pays);
    }

    private static Message missing(Offer offer) {
        int count = offer.missing().size();
        if (count == 0) {
            return Message.of("answer.title.advisor", "title", offer.offering().title());
        }
        if (count == 1) {
            String fact = offer.missing().first().id();
            return Message.of("answer.title.missingOne", "question", Message.of("fact." + fact + ".question"));
        }
        List<Message> facts = offer.missing().stream()
                .limit(MOST_NAMED)
                .map(fact -> Message.of("fact." + fact.id()))
                .toList();
        return count > MOST_NAMED
                ? Message.of("answer.title.missingMany", "count", count)
                : Message.of("answer.title.missing", "count", count).with("facts", facts);
    }

    private static Message nothing(Decision decision) {
        long changes = decision.offers().stream()
                .filter(offer -> !offer.whatWouldChange().isEmpty())
                .count();
        return Message.of(changes > 0 ? "answer.title.noneYet" : "answer.title.none");
    }

    /** A title inside an English or French sentence starts small, unless its first word is an abbreviation or a name. */
    static String inSentence(String title, Language language) {
        boolean capitalises = language == Language.DE || language == Language.LB;
        String first = title.split(" ", 2)[0];
        if (capitalises || first.chars().skip(1).anyMatch(Character::isUpperCase) && !first.contains("’")) {
            return title;
        }
        return title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    }
}
