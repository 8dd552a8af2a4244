package eu.passerelle.law;

import eu.passerelle.company.Euro;
import eu.passerelle.company.SizeClass;
import org.jspecify.annotations.Nullable;

/**
 * The ceilings of one size class on a day.
 *
 * @param headcount the class has fewer people than this
 * @param turnover the class has at most this yearly turnover, or
 * @param balanceSheet at most this balance-sheet total; both null if the class looks at people only
 * @param next the class to look at if this one is exceeded
 */
public record SizeCeiling(
        SizeClass sizeClass,
        long headcount,
        @Nullable Euro turnover,
        @Nullable Euro balanceSheet,
        SizeClass next) {

    public boolean hasAmounts() {
        return turnover != null && balanceSheet != null;
    }
}
