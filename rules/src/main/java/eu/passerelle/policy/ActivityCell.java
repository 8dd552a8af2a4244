package eu.passerelle.policy;

import eu.passerelle.company.NaceCode;
import eu.passerelle.explanation.Truth;
import java.util.List;

/** The main activity is one of those listed. */
public record ActivityCell(Column column, boolean negated, List<Activity> activities) implements Cell {

    public ActivityCell {
        activities = activities.stream().sorted().distinct().toList();
    }

    @Override
    public Truth test(Profile profile) {
        NaceCode nace = profile.nace();
        if (nace == null) {
            return Truth.UNKNOWN;
        }
        Truth covered = Truth.UNMET;
        for (Activity activity : activities) {
            covered = covered.or(activity.covers(nace));
            if (covered == Truth.MET) {
                break;
            }
        }
        return negated ? covered.not() : covered;
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + activities;
    }
}
