package eu.passerelle.eligibility;

import eu.passerelle.explanation.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A change of one fact that turns a no around, checked by deciding again.
 *
 * @param from the fact today; null if it was not stated
 * @param to the nearest value that does it
 * @param verdict what the answer then is
 * @param together how many changes have to be made together; 1 if this one is enough
 */
public record Change(Fact fact, @Nullable Object from, Object to, Verdict verdict, int together) {}
