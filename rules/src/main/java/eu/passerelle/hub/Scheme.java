package eu.passerelle.hub;

import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A national or regional scheme that helps to pay for a project; closed ones stay, so that the answer can say so.
 *
 * @param closedOn the last day on which it was open
 * @param apply where to apply
 */
public record Scheme(
        String id,
        String name,
        String state,
        String authority,
        Text title,
        Text summary,
        @Nullable LocalDate opensOn,
        @Nullable LocalDate closedOn,
        String apply,
        Source source) {

    public boolean closedBefore(LocalDate day) {
        return closedOn != null && closedOn.isBefore(day);
    }

    public boolean opensAfter(LocalDate day) {
        return opensOn != null && opensOn.isAfter(day);
    }
}
