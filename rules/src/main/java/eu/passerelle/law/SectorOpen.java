package eu.passerelle.law;

import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Truth;

/** Whether aid of a legal basis is open to the sector of the organisation. */
public record SectorOpen(PriorAidKind kind, Truth truth) {}
