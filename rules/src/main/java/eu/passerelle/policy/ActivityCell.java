package eu.passerelle.policy;

import eu.passerelle.company.NaceCode;
import eu.passerelle.explanation.Truth;
import java.util.SortedSet;

/** The main activity is one of those listed. */
public record ActivityCell(Column column, boolean negated, SortedSet<Activity> activities) implements Cell {

    @Override
    public Truth test(Profile profile) {
        NaceCode nace = profile.nace();
        if (nace == null) {
            return Truth.UNKNOWN;
        }
        Truth covered = Truth.UNMET;
        for (Activity activity : activities) {
            covered = covered.or(activity.covers(nace));
        }
        return negated ? covered.not() : covered;
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + activities;
    }
}
