package eu.passerelle.law;

import eu.passerelle.company.SizeClass;

/**
 * A size class that has to be looked at, because every smaller one is exceeded or may be.
 *
 * @param alone the figures at hand are all that count; false for a member of a group, to whose figures others are added
 */
public record Rung(SizeClass sizeClass, boolean alone) {}
