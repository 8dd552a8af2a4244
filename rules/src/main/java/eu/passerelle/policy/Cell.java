package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;

/**
 * One condition of a row. The very same object is the predicate inside the Drools network ({@link #open}) and the
 * source of the explanation ({@link #test}), so that the two cannot disagree.
 */
public sealed interface Cell permits RangeCell, CodesCell, PossibleCodesCell, RegionCell, ActivityCell, FlagCell {

    Column column();

    /** Whether the condition holds for the profile; unknown whenever a fact it needs is missing. */
    Truth test(Profile profile);

    /** The condition does not rule the row out. */
    default boolean open(Profile profile) {
        return test(profile) != Truth.UNMET;
    }

    /**
     * Column, operator and values in one canonical word: equal keys mean the same condition.
     */
    String key();
}
