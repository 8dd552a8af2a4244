package eu.passerelle.company;

import org.jspecify.annotations.Nullable;

/**
 * Yes-or-no facts and figures about the situation and the project; each may be missing.
 *
 * @param inDifficulty undertaking in difficulty, Regulation (EU) 651/2014, Art. 2(18)
 * @param recoveryOrder an unpaid recovery order after a Commission decision, Art. 1(4)(a) and (b)
 * @param projectStarted a binding order for the project exists already, Art. 2(23)
 * @param economicActivity the help concerns an activity that sells goods or services on a market
 * @param partOfGroup some other enterprise, public body or person holds 25 % or more, or the other way round
 * @param closedYears closed accounting years
 */
public record Circumstances(
        @Nullable Boolean inDifficulty,
        @Nullable Boolean recoveryOrder,
        @Nullable Boolean projectStarted,
        @Nullable Boolean economicActivity,
        @Nullable Boolean partOfGroup,
        @Nullable Boolean businessPermit,
        @Nullable Boolean sameAidInLastTwoYears,
        @Nullable Euro projectBudget,
        @Nullable Integer closedYears) {

    public static final Circumstances UNKNOWN = new Circumstances(null, null, null, null, null, null, null, null, null);
}
