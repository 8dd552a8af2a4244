package eu.passerelle.explanation;

/**
 * Whether a condition holds: met, not met, or unknown because a fact is missing (Kleene's strong three-valued logic).
 * Unknown is never read as not met.
 */
public enum Truth {
    UNMET,
    UNKNOWN,
    MET;

    public static Truth of(boolean holds) {
        return holds ? MET : UNMET;
    }

    public Truth and(Truth other) {
        return ordinal() <= other.ordinal() ? this : other;
    }

    public Truth or(Truth other) {
        return ordinal() >= other.ordinal() ? this : other;
    }

    public Truth not() {
        return values()[2 - ordinal()];
    }
}
