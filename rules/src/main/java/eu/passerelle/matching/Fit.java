package eu.passerelle.matching;

import eu.passerelle.explanation.Wording;

/** One thing that moved an offer up or down the list. */
public record Fit(String rule, int points, Wording words) {}
