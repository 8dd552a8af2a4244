package eu.passerelle.company;

/** The kinds of organisation that come to a hub, as in the intake form. */
public enum OrganisationKind {
    COMPANY,
    SOLE_TRADER,
    NOT_YET_FOUNDED,
    START_UP,
    RESEARCH_BODY,
    PUBLIC_AUTHORITY,
    ASSOCIATION
}
