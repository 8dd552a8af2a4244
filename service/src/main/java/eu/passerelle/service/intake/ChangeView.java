package eu.passerelle.service.intake;

import eu.passerelle.eligibility.Change;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Words;
import eu.passerelle.service.decision.ChangeWords;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A no with what would turn it around.
 *
 * @param giver the hub or the authority
 * @param reasons what is not met today
 * @param becomesYes nothing else is missing then
 */
record ChangeView(String title, String giver, List<ReasonView> reasons, String change, boolean becomesYes) {

    static boolean becomesYes(List<Change> changes) {
        return changes.stream().allMatch(change -> change.verdict() == Verdict.ELIGIBLE);
    }

    /** All changes that have to be made together in one sentence, what to change in bold; null if there are none. */
    static @Nullable String sentence(List<Change> changes, Words words) {
        if (changes.isEmpty()) {
            return null;
        }
        List<String> conditions =
                changes.stream().map(change -> condition(change, words)).toList();
        return words.say(Message.of(
                becomesYes(changes) ? "change.one" : "change.open",
                "condition",
                "**" + words.value(conditions) + "**"));
    }

    /** A score alone does not say which of the six it is. */
    private static String condition(Change change, Words words) {
        String said = words.say(ChangeWords.condition(change));
        String fact = change.fact().id();
        return fact.startsWith("maturity.") ? said + " (" + words.say("fact." + fact) + ")" : said;
    }
}
