package eu.passerelle.company;

/** Legal bases of earlier aid that count towards a ceiling. */
public enum PriorAidKind {
    DE_MINIMIS,
    GBER_28,
    OTHER
}
