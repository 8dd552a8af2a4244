package eu.passerelle.law;

/** The answer to an aid question. */
public record AidAnswer(AidQuestion question, AidRoute route) {}
