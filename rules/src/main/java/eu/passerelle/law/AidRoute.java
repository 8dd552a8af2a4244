package eu.passerelle.law;

/** On which legal basis a price below the list price can be given. */
public enum AidRoute {
    /** No aid is involved: nobody pays less than others, or the client is no undertaking. */
    NONE,
    /** Innovation aid for SMEs, Regulation (EU) No 651/2014, Art. 28. */
    GBER_28,
    /** Regulation (EU) 2023/2831. */
    DE_MINIMIS,
    /** No aid is possible: the client pays the list price. */
    MARKET_PRICE,
    /** A fact is missing, or only an advisor can tell. */
    UNKNOWN
}
