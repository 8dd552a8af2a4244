package eu.passerelle.explanation;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One reason of a decision.
 *
 * @param rule id of the law rule or policy row, as in the rule catalogue
 * @param verdict whether its condition is met
 * @param statement the condition in one sentence
 * @param details the company's facts against the limits, one sentence each
 * @param source legal or programme source
 * @param facts the facts used, with their values
 * @param missing the facts that would settle it when the verdict is unknown; empty then means that only an advisor can
 */
public record Reason(
        String rule,
        Truth verdict,
        Wording statement,
        List<Message> details,
        Source source,
        Map<Fact, Object> facts,
        Set<Fact> missing) {

    public Reason {
        details = List.copyOf(details);
        facts = facts.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(facts));
        missing = missing.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(missing));
    }
}
