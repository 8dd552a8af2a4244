package eu.passerelle.eligibility;

import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.hub.Offering;
import eu.passerelle.matching.FitScore;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one offering.
 *
 * @param rank place in the list, from 1; null for a no
 * @param missing facts that would settle it; empty with {@code NEEDS_INFORMATION} means that an advisor must look
 */
public record Offer(
        Offering offering,
        Verdict verdict,
        @Nullable Integer rank,
        FitScore fit,
        Aid aid,
        List<Reason> reasons,
        List<Change> whatWouldChange,
        SortedSet<Fact> missing,
        @Nullable Referral referral) {

    Offer ranked(int place) {
        return new Offer(offering, verdict, place, fit, aid, reasons, whatWouldChange, missing, referral);
    }

    Offer changedBy(List<Change> changes) {
        return new Offer(offering, verdict, rank, fit, aid, reasons, changes, missing, referral);
    }
}
