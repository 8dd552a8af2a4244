package eu.passerelle.law;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Truth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.kie.api.definition.rule.Rule;

/**
 * Builds the reason of a law rule from inside its right-hand side. Id, sentence and legal source come from the rule
 * itself: its name starts with the id, {@code @legal} is the source, and the id is the key of its words.
 */
public final class Because {

    private static final Map<String, Origin> ORIGINS = new ConcurrentHashMap<>();

    private final Origin origin;
    private final Truth verdict;
    private final SortedMap<String, Object> values = new TreeMap<>();
    private final Map<Fact, Object> facts = new EnumMap<>(Fact.class);
    private final Set<Fact> missing = EnumSet.noneOf(Fact.class);
    private final List<String> details = new ArrayList<>();

    private record Origin(String id, Source source) {
        static Origin of(Rule rule) {
            var certainty = rule.getMetaData().get("certainty");
            var source = new Source(
                    String.valueOf(rule.getMetaData().get("legal")),
                    certainty == null ? Certainty.CONFIRMED : Certainty.valueOf(certainty.toString()));
            return new Origin(rule.getName().substring(0, rule.getName().indexOf(' ')), source);
        }
    }

    private Because(Rule rule, Truth verdict) {
        this.origin = ORIGINS.computeIfAbsent(rule.getName(), name -> Origin.of(rule));
        this.verdict = verdict;
    }

    public static Because met(Rule rule) {
        return new Because(rule, Truth.MET);
    }

    public static Because unmet(Rule rule) {
        return new Because(rule, Truth.UNMET);
    }

    public static Because unknown(Rule rule) {
        return new Because(rule, Truth.UNKNOWN);
    }

    /** A fact of the organisation that the rule used; a missing one is left out. */
    public Because fact(Fact fact, @Nullable Object value) {
        if (value != null) {
            facts.put(fact, value);
        }
        return this;
    }

    /** A value that the words speak of. */
    public Because say(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, value);
        }
        return this;
    }

    /** Facts that would settle an unknown verdict. */
    public Because missing(Set<Fact> more) {
        missing.addAll(more);
        return this;
    }

    public Because missing(Fact first, Fact... more) {
        return missing(EnumSet.of(first, more));
    }

    /** Adds the second sentence of the rule: the facts against the limits. */
    public Because detail() {
        details.add(origin.id + ".detail");
        return this;
    }

    Reason reason() {
        return new Reason(
                origin.id,
                verdict,
                new Message("rule." + origin.id, values),
                details.stream().map(key -> new Message("rule." + key, values)).toList(),
                origin.source,
                facts,
                missing);
    }
}
