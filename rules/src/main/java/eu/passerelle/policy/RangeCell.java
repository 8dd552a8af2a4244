package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;

/** A number or an amount lies within a range. */
public record RangeCell(Column column, Range range) implements Cell {

    @Override
    public Truth test(Profile profile) {
        Range value = profile.range(column);
        if (value == null) {
            return Truth.UNKNOWN;
        }
        if (range.contains(value)) {
            return Truth.MET;
        }
        return range.meets(value) ? Truth.UNKNOWN : Truth.UNMET;
    }

    @Override
    public String key() {
        return column.header() + " in " + range.from() + ".." + range.to();
    }
}
