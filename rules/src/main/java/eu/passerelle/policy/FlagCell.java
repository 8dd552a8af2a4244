package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;

/** A yes-or-no fact has the value that the cell asks for. */
public record FlagCell(Column column, boolean wanted) implements Cell {

    @Override
    public Truth test(Profile profile) {
        Boolean value = profile.flag(column);
        return value == null ? Truth.UNKNOWN : Truth.of(value == wanted);
    }

    @Override
    public String key() {
        return column.header() + " is " + wanted;
    }
}
