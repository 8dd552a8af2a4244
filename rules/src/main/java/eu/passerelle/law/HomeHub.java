package eu.passerelle.law;

import eu.passerelle.explanation.Reason;

/** A hub that serves the region of the organisation first. */
public record HomeHub(String hub, Reason reason) {}
