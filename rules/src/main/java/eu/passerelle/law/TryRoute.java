package eu.passerelle.law;

/** The routes before this one are closed for the question. */
public record TryRoute(AidQuestion question, AidRoute route) {}
