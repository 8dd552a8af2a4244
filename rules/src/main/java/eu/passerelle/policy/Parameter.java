package eu.passerelle.policy;

import eu.passerelle.explanation.Source;
import eu.passerelle.hub.Validity;

/** A dated, sourced number of the law or the programme; never changed, only followed by a later one. */
public record Parameter(String id, String value, String unit, Source source, Validity validity) {}
