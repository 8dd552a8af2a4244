package eu.passerelle.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Aid received earlier.
 *
 * @param number place in the declaration; tells two equal grants apart
 * @param state ISO code of the granting Member State
 * @param grantedOn the day the legal right was conferred (Regulation (EU) 2023/2831, Art. 3(3))
 * @param amount gross grant equivalent
 */
public record PriorAid(
        int number,
        @Nullable PriorAidKind kind,
        @Nullable String state,
        @Nullable LocalDate grantedOn,
        @Nullable Euro amount) {

    public boolean complete() {
        return kind != null && state != null && grantedOn != null && amount != null;
    }
}
