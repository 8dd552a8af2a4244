package eu.passerelle.policy;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Need;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What a row does when its conditions are met. */
public sealed interface Outcome {

    /** Opens an offering or a scheme, with the rate and ceiling it gives. */
    record Allow(@Nullable BigDecimal ratePercent, @Nullable Euro maxAid) implements Outcome {
        public static final Allow PLAIN = new Allow(null, null);
    }

    /** Closes an offering or a scheme. */
    record Deny() implements Outcome {}

    /** Adds a need that the company did not name. */
    record Infer(Need need) implements Outcome {}

    /** Moves offers up or down. */
    record Points(int points) implements Outcome {}
}
