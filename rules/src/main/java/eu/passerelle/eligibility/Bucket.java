package eu.passerelle.eligibility;

import eu.passerelle.explanation.Truth;
import eu.passerelle.policy.Sink;

/**
 * Rows with one scope, by their place in the release. Rows are folded once per bucket and decision, not once per
 * offering.
 *
 * @param specific the rows name one offering or one scheme
 */
record Bucket(int number, boolean specific, int[] allowing, int[] denying) {

    Truth bestAllow(Sink sink) {
        return best(sink, allowing);
    }

    Truth bestDeny(Sink sink) {
        return best(sink, denying);
    }

    private static Truth best(Sink sink, int[] rows) {
        Truth best = Truth.UNMET;
        for (int row : rows) {
            best = best.or(sink.verdict(row));
            if (best == Truth.MET) {
                return best;
            }
        }
        return best;
    }
}
