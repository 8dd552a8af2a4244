package eu.passerelle.eligibility;

import eu.passerelle.explanation.Truth;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.Sink;
import java.time.LocalDate;
import java.util.List;

/**
 * Rows with one scope, by their place in the release. Rows are folded once per bucket and decision, not once per
 * offering.
 */
record Bucket(int number, List<Integer> allowing, List<Integer> denying) {

    Truth bestAllow(Sink sink) {
        return best(sink, allowing);
    }

    Truth bestDeny(Sink sink) {
        return best(sink, denying);
    }

    private static Truth best(Sink sink, List<Integer> rows) {
        Truth best = Truth.UNMET;
        for (int row : rows) {
            best = best.or(sink.verdict(row));
            if (best == Truth.MET) {
                return best;
            }
        }
        return best;
    }

    /** Rows in force on the day, by their place in the release. */
    static List<Integer> inForce(List<Integer> rows, List<PolicyRow> all, LocalDate day) {
        return rows.stream().filter(row -> all.get(row).inForce(day)).toList();
    }
}
