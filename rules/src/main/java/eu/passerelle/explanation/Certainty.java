package eu.passerelle.explanation;

/** How sure a statement of the release is. */
public enum Certainty {
    /** Read in a public source that is named. */
    CONFIRMED,
    /** Known from memory or from one secondary source; an advisor confirms it. */
    REPORTED,
    /** Not known or contested; said so wherever it matters. */
    OPEN
}
