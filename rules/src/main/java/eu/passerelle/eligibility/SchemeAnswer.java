package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.hub.Scheme;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The answer for one co-funding scheme.
 *
 * @param closedSince the last day it was open, if that is past
 * @param ratePercent the share it can pay, if it is known
 * @param maxAid the most it can pay, if it is known
 */
public record SchemeAnswer(
        Scheme scheme,
        Verdict verdict,
        @Nullable LocalDate closedSince,
        @Nullable BigDecimal ratePercent,
        @Nullable Euro maxAid,
        List<Reason> reasons,
        List<Change> whatWouldChange,
        SortedSet<Fact> missing) {

    SchemeAnswer changedBy(List<Change> changes) {
        return new SchemeAnswer(scheme, verdict, closedSince, ratePercent, maxAid, reasons, changes, missing);
    }
}
