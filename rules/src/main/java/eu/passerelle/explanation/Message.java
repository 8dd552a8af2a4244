package eu.passerelle.explanation;

import java.util.HashMap;
import java.util.Map;

/**
 * A sentence of the product: a key of the word files and the values it speaks of. The values are typed (an amount, a
 * date, a code) and written out only when the sentence is said in a language.
 */
public record Message(String key, Map<String, Object> values) implements Wording {

    public Message {
        values = Map.copyOf(values);
    }

    public static Message of(String key) {
        return new Message(key, Map.of());
    }

    public static Message of(String key, String name, Object value) {
        return new Message(key, Map.of(name, value));
    }

    public Message with(String name, Object value) {
        var more = new HashMap<>(values);
        more.put(name, value);
        return new Message(key, more);
    }
}
