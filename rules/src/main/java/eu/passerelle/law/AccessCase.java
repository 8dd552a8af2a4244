package eu.passerelle.law;

import eu.passerelle.explanation.Truth;

/**
 * How an organisation stands to an offering.
 *
 * @param home the offering's hub is a home hub
 * @param specialised the offering is about a speciality of its hub
 */
public record AccessCase(Truth home, boolean specialised) {}
