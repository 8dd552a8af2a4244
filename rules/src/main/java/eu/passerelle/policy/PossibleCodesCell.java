package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.List;

/** The one true code is among the codes of the cell; unknown while only some of the possible ones are. */
public record PossibleCodesCell(Column column, boolean negated, List<String> codes) implements Cell {

    public PossibleCodesCell {
        codes = codes.stream().sorted().distinct().toList();
    }

    @Override
    public Truth test(Profile profile) {
        var possible = profile.codes(column);
        if (possible == null || possible.isEmpty()) {
            return Truth.UNKNOWN;
        }
        int within = 0;
        for (String code : possible) {
            within += codes.contains(code) ? 1 : 0;
        }
        Truth truth = within == possible.size() ? Truth.MET : within == 0 ? Truth.UNMET : Truth.UNKNOWN;
        return negated ? truth.not() : truth;
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + codes;
    }
}
