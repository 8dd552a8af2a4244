package eu.passerelle.eligibility;

import eu.passerelle.company.Need;
import eu.passerelle.explanation.Reason;

/** A need that was not asked for but follows from the facts. */
public record NeedFound(Need need, Reason reason) {}
