package eu.passerelle.policy;

/** What a condition column holds and how a cell of it is written. */
public enum ColumnType {
    /** People, years or a score: {@code <50}, {@code 10..49}. */
    NUMBER,
    /** An amount in euros, written like a number. */
    MONEY,
    /** Codes of a closed list: {@code A B} or {@code not A B}. */
    CODES,
    /** A code of which only the possible values may be known, such as the size class. */
    POSSIBLE_CODES,
    /** NUTS prefixes. */
    REGION,
    /** NACE divisions or longer codes, of one revision or of both. */
    ACTIVITY,
    /** {@code yes} or {@code no}. */
    FLAG
}
