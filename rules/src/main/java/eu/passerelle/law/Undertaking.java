package eu.passerelle.law;

import eu.passerelle.explanation.Truth;

/** Whether the organisation acts as an undertaking for the help it asks for. */
public record Undertaking(Truth truth) {}
