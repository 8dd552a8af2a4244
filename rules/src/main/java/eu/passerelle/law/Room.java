package eu.passerelle.law;

import eu.passerelle.company.Euro;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Truth;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may still be granted under a ceiling.
 *
 * @param state the granting State, or null where all States count together
 * @param left null while it is unknown
 * @param used what counts today
 * @param growsOn the next day on which some earlier aid no longer counts
 */
public record Room(
        PriorAidKind kind,
        @Nullable String state,
        @Nullable Euro left,
        Euro used,
        @Nullable LocalDate growsOn) {

    public static Room unknown(PriorAidKind kind, @Nullable String state) {
        return new Room(kind, state, null, Euro.ZERO, null);
    }

    /** The ceiling less the aid that counts, never below zero. */
    public static Room under(AidWindow window, @Nullable String state, List<PriorAid> counted) {
        Euro used = Euro.ZERO;
        LocalDate oldest = null;
        for (PriorAid aid : counted) {
            if (aid.amount() != null && aid.grantedOn() != null) {
                used = used.plus(aid.amount());
                oldest = oldest == null || aid.grantedOn().isBefore(oldest) ? aid.grantedOn() : oldest;
            }
        }
        Euro left = window.ceiling().minus(used);
        LocalDate growsOn =
                oldest == null ? null : window.asOf().plusDays(ChronoUnit.DAYS.between(window.from(), oldest) + 1);
        return new Room(window.kind(), state, left.isPositive() ? left : Euro.ZERO, used, growsOn);
    }

    /** All or nothing (Regulation (EU) 2023/2831, Art. 3(7)): the whole aid fits, or none of it may be granted. */
    public Truth holds(Euro aid) {
        return left == null ? Truth.UNKNOWN : Truth.of(aid.compareTo(left) <= 0);
    }
}
