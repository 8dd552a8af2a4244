package eu.passerelle.service.intake;

/** How a question is asked on the page. */
enum Control {
    TEXT,
    DATE,
    /** One of a few, each on a line of its own. */
    RADIOS,
    /** One of a few with a line of explanation each. */
    CARDS,
    /** One of a few short words, side by side. */
    FLAG,
    /** Any of many. */
    TICKS,
    /** Any of a few with a line of explanation each. */
    TICK_CARDS,
    /** One of many. */
    SELECT,
    /** Words that are looked up in a directory; several hits are offered to choose from. */
    LOOKUP,
    CONSENT
}
