package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.SortedSet;

/** The one true code is among the codes of the cell; unknown while only some of the possible ones are. */
public record PossibleCodesCell(Column column, boolean negated, SortedSet<String> codes) implements Cell {

    @Override
    public Truth test(Profile profile) {
        var possible = profile.codes(column);
        if (possible == null || possible.isEmpty()) {
            return Truth.UNKNOWN;
        }
        long within = possible.stream().filter(codes::contains).count();
        Truth truth = within == possible.size() ? Truth.MET : within == 0 ? Truth.UNMET : Truth.UNKNOWN;
        return negated ? truth.not() : truth;
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + codes;
    }
}
