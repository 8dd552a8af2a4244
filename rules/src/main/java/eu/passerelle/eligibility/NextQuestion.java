package eu.passerelle.eligibility;

import eu.passerelle.explanation.Fact;

/**
 * The unknown fact that would settle most.
 *
 * @param settles answers for which it is the only missing fact
 * @param touches answers for which it is one of the missing facts
 */
public record NextQuestion(Fact fact, int settles, int touches) {}
