package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.SortedSet;

/** Some code of the profile is (or, negated, none is) among the codes of the cell. */
public record CodesCell(Column column, boolean negated, SortedSet<String> codes) implements Cell {

    @Override
    public Truth test(Profile profile) {
        var values = profile.codes(column);
        if (values == null) {
            return Truth.UNKNOWN;
        }
        for (String value : values) {
            if (codes.contains(value)) {
                return Truth.of(!negated);
            }
        }
        return Truth.of(negated);
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + codes;
    }
}
