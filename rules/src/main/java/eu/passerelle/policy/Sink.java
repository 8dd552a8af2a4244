package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.Arrays;

/**
 * Receives the rows that fired. A row that did not fire is not met: its left side lets everything through that is met
 * or unknown. One sink serves one decision.
 */
public final class Sink {

    private final Truth[] verdicts;

    public Sink(int rows) {
        verdicts = new Truth[rows];
        Arrays.fill(verdicts, Truth.UNMET);
    }

    void open(int index, PolicyRow row, Profile profile) {
        verdicts[index] = row.test(profile);
    }

    /** What the engine found for the row at this place of the release. */
    public Truth verdict(int index) {
        return verdicts[index];
    }
}
