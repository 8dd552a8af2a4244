package eu.passerelle.law;

import eu.passerelle.company.SizeClass;

/** A size class that has to be looked at, because every smaller one is exceeded or may be. */
public record Rung(SizeClass sizeClass) {}
