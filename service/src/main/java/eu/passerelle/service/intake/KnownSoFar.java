package eu.passerelle.service.intake;

import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.NextQuestion;
import eu.passerelle.eligibility.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the answers so far lead to. Nothing of it is stored.
 *
 * @param oneMissing services that one more fact settles
 * @param open services that need more than one fact, or an advisor
 */
record KnownSoFar(
        int yes, int oneMissing, int open, @Nullable Next next) {

    /**
     * The question that settles most.
     *
     * @param name of the fact in words
     * @param href address of the question; null if the form does not ask it
     */
    record Next(
            String name, int settles, int touches, @Nullable String href) {}

    /** Every service is a no. */
    public boolean isNone() {
        return yes + oneMissing + open == 0;
    }

    static KnownSoFar of(Decision decision, List<Step> steps, Answers answers, Setting setting, String address) {
        var offers = decision.offers();
        int yes = (int) offers.stream()
                .filter(offer -> offer.verdict() == Verdict.ELIGIBLE)
                .count();
        int oneMissing = (int) offers.stream()
                .filter(offer -> offer.verdict() == Verdict.NEEDS_INFORMATION
                        && offer.missing().size() == 1)
                .count();
        int open = (int) offers.stream()
                .filter(offer -> offer.verdict() == Verdict.NEEDS_INFORMATION
                        && offer.missing().size() != 1)
                .count();
        return new KnownSoFar(yes, oneMissing, open, next(decision.nextQuestion(), steps, answers, setting, address));
    }

    private static @Nullable Next next(
            @Nullable NextQuestion question, List<Step> steps, Answers answers, Setting setting, String address) {
        if (question == null) {
            return null;
        }
        String href = null;
        for (Step step : steps) {
            for (Question asked : step.questions(answers, setting)) {
                if (href == null && asked.path().equals(question.fact().id())) {
                    href = address + "/" + step.id() + "#" + asked.name();
                }
            }
        }
        String name = setting.words().say("fact." + question.fact().id());
        return new Next(name, question.settles(), question.touches(), href);
    }
}
