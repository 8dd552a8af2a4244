package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.List;

/** Some code of the profile is (or, negated, none is) among the codes of the cell. */
public record CodesCell(Column column, boolean negated, List<String> codes) implements Cell {

    public CodesCell {
        codes = codes.stream().sorted().distinct().toList();
    }

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
