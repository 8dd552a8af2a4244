package eu.passerelle.explanation;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A sentence of the product: a key of the word files and the values it speaks of. The values are typed (an amount, a
 * date, a code) and written out only when the sentence is said in a language.
 */
public record Message(String key, SortedMap<String, Object> values) implements Wording {

    public Message {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }

    public static Message of(String key) {
        return new Message(key, new TreeMap<>());
    }

    public static Message of(String key, String name, Object value) {
        return of(key).with(name, value);
    }

    public Message with(String name, Object value) {
        var more = new TreeMap<>(values);
        more.put(name, value);
        return new Message(key, more);
    }
}
