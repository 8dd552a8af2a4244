package eu.passerelle.hub;

/** Whether a hub grants aid on a given legal basis: it does, it does not, or it has not said. */
public enum AidBasis {
    YES,
    NO,
    OPEN
}
