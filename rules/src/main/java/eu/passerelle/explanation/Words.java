package eu.passerelle.explanation;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The product speaking one language. Sentences are ICU message patterns in {@code words_<language>.properties};
 * amounts, dates and numbers are written as the language writes them (CLDR).
 */
public final class Words {

    private final Language language;
    private final Figures figures;
    private final Map<String, String> patterns;
    private final Map<String, Text> labels;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Words(Language language, Figures figures, Map<String, String> patterns, Map<String, Text> labels) {
        this.language = language;
        this.figures = figures;
        this.patterns = patterns;
        this.labels = labels;
    }

    /** The words that this module brings: for rules, facts, conditions and codes. */
    public static Words in(Language language) {
        return new Words(language, new Figures(language), Map.of(), Map.of()).and(Words.class, "words");
    }

    /** These words and those of {@code <name>_<language>.properties} beside the given class. */
    public Words and(Class<?> beside, String name) {
        String file = name + "_" + language.tag() + ".properties";
        var properties = new Properties();
        try (var stream = beside.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("There is no word file " + file + " beside " + beside.getName() + ".");
            }
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The word file " + file + " cannot be read.", e);
        }
        var more = new HashMap<>(patterns);
        properties.forEach((key, words) -> more.put(key.toString(), words.toString()));
        return new Words(language, figures, more, labels);
    }

    /** These words and labels of codes that a release brings, by {@code <vocabulary>.<code>}. */
    public Words and(Map<String, Text> more) {
        var all = new HashMap<>(labels);
        all.putAll(more);
        return new Words(language, figures, patterns, all);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return new TreeSet<>(patterns.keySet());
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The pattern under a key as it stands in the word file. */
    String pattern(String key) {
        return patterns.getOrDefault(key, "");
    }

    public String say(Wording wording) {
        if (wording instanceof Text text) {
            return text.in(language);
        }
        Message message = (Message) wording;
        return say(message.key(), message.values());
    }

    /** @throws IllegalArgumentException if there are no words under the key */
    public String say(String key, Map<String, ?> values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("There are no " + language + " words for " + key + ".");
        }
        if (pattern.indexOf('{') < 0) {
            return pattern;
        }
        var said = new HashMap<String, Object>();
        values.forEach((name, value) -> said.put(name, argument(value)));
        // Reading a pattern is slow, and so is copying a format. A format serves one thread at a time.
        var format = formats.computeIfAbsent(key, k -> new MessageFormat(pattern, Figures.locale(language)));
        synchronized (format) {
            return format.format(said);
        }
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** A single value, as it stands in a sentence. */
    public String value(Object value) {
        Object argument = argument(value);
        return argument instanceof Number number ? figures.number(number) : argument.toString();
    }

    private Object argument(Object value) {
        if (value instanceof Sayable sayable) {
            return argument(sayable.said());
        }
        if (value instanceof Money money) {
            return figures.money(money.toBigDecimal());
        }
        if (value instanceof LocalDate date) {
            return figures.date(date);
        }
        if (value instanceof Wording wording) {
            return say(wording);
        }
        if (value instanceof Code code) {
            return code(code.vocabulary(), code.code());
        }
        if (value instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            return code(type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1), constant.name());
        }
        if (value instanceof Boolean flag) {
            return code("flag", flag ? "yes" : "no");
        }
        if (value instanceof AnyOf alternatives) {
            return figures.any(each(alternatives.values()));
        }
        if (value instanceof List<?> list) {
            return figures.all(each(list));
        }
        return value instanceof Number ? value : value.toString();
    }

    private List<String> each(List<?> values) {
        var said = new ArrayList<String>();
        values.forEach(one -> said.add(value(one)));
        return said;
    }

    private String code(String vocabulary, String code) {
        String key = vocabulary + "." + code;
        if (patterns.containsKey(key)) {
            return say(key);
        }
        Text label = labels.get(key);
        return label == null ? code : label.in(language);
    }
}
