package eu.passerelle.policy;

import java.util.Locale;

/** The tables whose lines are rules. */
public enum Table {
    ELIGIBILITY,
    NEEDS,
    MATCHING,
    SCHEME_CONDITIONS;

    /** Name of the file without its ending. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
