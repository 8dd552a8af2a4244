package eu.passerelle.company;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the organisation itself. Every component may be missing; missing is unknown, never zero.
 *
 * @param turnover last closed year, without VAT (Recommendation 2003/361/EC, Annex, Art. 4(1))
 * @param balanceSheet balance-sheet total of the last closed year
 */
public record Organisation(
        @Nullable OrganisationKind kind,
        @Nullable String legalForm,
        @Nullable LocalDate founded,
        @Nullable NaceCode nace,
        Location site,
        @Nullable Headcount headcount,
        @Nullable Euro turnover,
        @Nullable Euro balanceSheet) {

    public static final Organisation UNKNOWN =
            new Organisation(null, null, null, null, Location.UNKNOWN, null, null, null);
}
