package eu.passerelle.service.decision;

import eu.passerelle.eligibility.Change;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Message;

/** Says what would change a no. */
public final class ChangeWords {

    private ChangeWords() {}

    public static Message of(Change change) {
        String key = change.verdict() == Verdict.ELIGIBLE ? "change.one" : "change.open";
        return Message.of(key, "condition", condition(change));
    }

    /** The condition alone: {@code with a score of 26}. */
    public static Message condition(Change change) {
        String fact = change.fact().id();
        String key = fact.startsWith("maturity.") ? "maturity" : fact.substring(fact.lastIndexOf('.') + 1);
        return Message.of("change." + key, "to", change.to()).with("fact", Message.of("fact." + fact));
    }
}
