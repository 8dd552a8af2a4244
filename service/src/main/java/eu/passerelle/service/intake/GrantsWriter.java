package eu.passerelle.service.intake;

import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Words;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Sorts grants by what a reader does with them: those of the own country by their answer, the others at the end. */
final class GrantsWriter {

    private final Decision decision;
    private final @Nullable String country;
    private final Words words;

    /** @param country of the site; while it is unknown, every grant may be one's own */
    GrantsWriter(Decision decision, @Nullable String country, Words words) {
        this.decision = decision;
        this.country = country;
        this.words = words;
    }

    AnswerView.Grants write() {
        return new AnswerView.Grants(
                those(own(Verdict.ELIGIBLE)),
                those(own(Verdict.NEEDS_INFORMATION)),
                those(own(Verdict.NOT_ELIGIBLE)),
                those(answer -> isOwn(answer) && answer.closedSince() != null),
                those(answer -> !isOwn(answer)));
    }

    /** Grants of the own country that one change would open. */
    List<ChangeView> changes() {
        return decision.schemes().stream()
                .filter(answer -> isOwn(answer) && !answer.whatWouldChange().isEmpty())
                .map(answer -> new ChangeView(
                        words.say(answer.scheme().title()),
                        answer.scheme().authority(),
                        SchemeView.unmet(answer.reasons(), words),
                        String.valueOf(ChangeView.sentence(answer.whatWouldChange(), words)),
                        ChangeView.becomesYes(answer.whatWouldChange())))
                .toList();
    }

    private Predicate<SchemeAnswer> own(Verdict verdict) {
        return answer -> isOwn(answer) && answer.closedSince() == null && answer.verdict() == verdict;
    }

    private boolean isOwn(SchemeAnswer answer) {
        return country == null || country.equals(answer.scheme().state());
    }

    private List<SchemeView> those(Predicate<SchemeAnswer> wanted) {
        return decision.schemes().stream()
                .filter(wanted)
                .map(answer -> SchemeView.of(answer, words))
                .toList();
    }
}
