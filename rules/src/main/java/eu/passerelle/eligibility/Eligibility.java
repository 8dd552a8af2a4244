package eu.passerelle.eligibility;

import eu.passerelle.company.Intake;
import java.time.LocalDate;

/** The one way to a decision. */
public final class Eligibility {

    private Eligibility() {}

    /**
     * Decides which offers and schemes suit an organisation, and why. Looks at nothing but its arguments: the same
     * three give the same decision, whenever and wherever they are asked.
     */
    public static Decision decide(Intake intake, LocalDate asOf, CompiledPolicy policy) {
        return new DecisionMaker(Assessment.of(intake, asOf, policy)).decide();
    }
}
