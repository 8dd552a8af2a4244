package eu.passerelle.hub;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The days on which something counts, both ends included; a missing end is open. */
public record Validity(@Nullable LocalDate from, @Nullable LocalDate to) {

    public static final Validity ALWAYS = new Validity(null, null);

    public Validity {
        if (from != null && to != null && to.isBefore(from)) {
            throw new IllegalArgumentException("The end (%s) must not be before the start (%s).".formatted(to, from));
        }
    }

    public boolean on(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
