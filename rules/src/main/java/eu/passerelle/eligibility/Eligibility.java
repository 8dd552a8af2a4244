package eu.passerelle.eligibility;

import eu.passerelle.company.Intake;
import java.time.LocalDate;

/** The one way to a decision. Looks at nothing but its arguments: the same three give the same decision, always. */
public final class Eligibility {

    private Eligibility() {}

    /**
     * Decides which offers and schemes suit an organisation: verdicts with reasons, prices and aid, the order, the next
     * best question. What would change a no is left out.
     */
    public static Decision decide(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        return new DecisionMaker(Assessment.of(intake, asOf, policy)).decide();
    }

    /**
     * Decides, and for every no looks for the nearest change that the organisation can bring about and that turns it
     * around. Each distinct change is checked by deciding again, so this costs a few decisions rather than one.
     */
    public static Decision decideWithChanges(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        Assessment assessment = Assessment.of(intake, asOf, policy);
        return new WhatWouldChange(assessment).complete(new DecisionMaker(assessment).decide());
    }
}
