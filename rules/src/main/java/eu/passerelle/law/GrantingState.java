package eu.passerelle.law;

/** A Member State that grants aid through some hub; each has a ceiling of its own. */
public record GrantingState(String code) {}
