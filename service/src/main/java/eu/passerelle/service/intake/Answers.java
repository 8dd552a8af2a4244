package eu.passerelle.service.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * What was typed into a form so far, sign for sign, so that nothing typed is ever lost.
 *
 * @param typed by the name of the field
 * @param done steps that were saved and left forwards
 * @param round how often a button was pressed; tells late news from new ones
 */
record Answers(Map<String, List<String>> typed, Set<String> done, int round) {

    static final Answers NONE = new Answers(Map.of(), Set.of(), 0);

    private static final ObjectMapper JSON = new ObjectMapper();

    /** More than any field takes; the rest is cut so that a draft cannot grow without end. */
    private static final int LONGEST = 1000;

    private static final int MOST_OF_ONE_NAME = 40;

    Answers {
        var copy = new LinkedHashMap<String, List<String>>();
        typed.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        typed = Collections.unmodifiableMap(copy);
        done = Collections.unmodifiableSet(new TreeSet<>(done));
    }

    /** The one value, without blanks around it; empty if there is none. */
    String one(String name) {
        var values = all(name);
        return values.isEmpty() ? "" : values.get(0).strip();
    }

    List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** With a whole step typed anew: what the form does not send any more is gone. */
    Answers typedAnew(Predicate<String> ofStep, Map<String, List<String>> form) {
        var all = new LinkedHashMap<>(typed);
        all.keySet().removeIf(ofStep);
        form.forEach((name, values) -> {
            if (ofStep.test(name)) {
                all.put(
                        name,
                        values.stream()
                                .limit(MOST_OF_ONE_NAME)
                                .map(Answers::bounded)
                                .toList());
            }
        });
        return new Answers(all, done, round);
    }

    /** With some answers in other words of the same meaning. */
    Answers with(Map<String, String> replaced) {
        var all = new LinkedHashMap<>(typed);
        replaced.forEach((name, value) -> all.put(name, List.of(value)));
        return new Answers(all, done, round);
    }

    Answers without(Predicate<String> names) {
        return typedAnew(names, Map.of());
    }

    Answers done(String step) {
        var steps = new TreeSet<>(done);
        steps.add(step);
        return new Answers(typed, steps, round);
    }

    Answers nextRound() {
        return new Answers(typed, done, round + 1);
    }

    private static String bounded(String value) {
        return value.length() <= LONGEST ? value : value.substring(0, LONGEST);
    }

    String toJson() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers cannot be written.", e);
        }
    }

    static Answers fromJson(String json) {
        try {
            return JSON.readValue(json, Answers.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The answers of a draft cannot be read.", e);
        }
    }
}
