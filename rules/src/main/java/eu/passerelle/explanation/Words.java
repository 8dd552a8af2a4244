package eu.passerelle.explanation;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The product speaking one language. Sentences are ICU message patterns in {@code words_<language>.properties};
 * amounts, dates and numbers are written as the language writes them (CLDR).
 */
public final class Words {

    /** CLDR leaves the Luxembourgish "and" open, as its n depends on the next word. */
    private static final Pattern LUXEMBOURGISH_AND = Pattern.compile("a\\(n\\) (.)");

    /** CLDR has no Luxembourgish "or" and says it in English. */
    private static final Pattern ENGLISH_OR = Pattern.compile(",? or (?!.* or )");

    private final Language language;
    private final ULocale locale;
    private final Map<String, String> patterns;
    private final Map<String, Text> labels;

    private Words(Language language, Map<String, String> patterns, Map<String, Text> labels) {
        this.language = language;
        this.locale = switch (language) {
            case EN -> new ULocale("en_GB");
            case FR -> ULocale.FRANCE;
            case DE -> ULocale.GERMANY;
            case LB -> new ULocale("lb_LU");
        };
        this.patterns = patterns;
        this.labels = labels;
    }

    /** The words that this module brings: for rules, facts, conditions and codes. */
    public static Words in(Language language) {
        return new Words(language, Map.of(), Map.of()).and(Words.class, "words");
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
        return new Words(language, more, labels);
    }

    /** These words and labels of codes that a release brings, by {@code <vocabulary>.<code>}. */
    public Words and(Map<String, Text> more) {
        var all = new HashMap<>(labels);
        all.putAll(more);
        return new Words(language, patterns, all);
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
        return new MessageFormat(pattern, locale).format(said);
    }

    public String say(String key) {
        return say(key, Map.of());
    }

    /** A single value, as it stands in a sentence. */
    public String value(Object value) {
        Object argument = argument(value);
        return argument instanceof Number number
                ? NumberFormat.getInstance(locale).format(number)
                : argument.toString();
    }

    private Object argument(Object value) {
        if (value instanceof Sayable sayable) {
            return argument(sayable.said());
        }
        if (value instanceof Money money) {
            return money(money.toBigDecimal());
        }
        if (value instanceof LocalDate date) {
            return date(date);
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
            return list(alternatives.values(), ListFormatter.Type.OR);
        }
        if (value instanceof List<?> list) {
            return list(list, ListFormatter.Type.AND);
        }
        return value instanceof Number ? value : value.toString();
    }

    private String list(List<?> values, ListFormatter.Type type) {
        var said = new ArrayList<String>();
        values.forEach(one -> said.add(value(one)));
        String list = ListFormatter.getInstance(locale, type, ListFormatter.Width.WIDE)
                .format(said);
        if (language == Language.LB && type == ListFormatter.Type.OR) {
            return ENGLISH_OR.matcher(list).replaceFirst(" oder ");
        }
        return LUXEMBOURGISH_AND.matcher(list).replaceAll(and -> keepsN(and.group(1)) ? "an $1" : "a $1");
    }

    /** The Eifel rule: a final n stays before vowels and before d, h, n, t and z. */
    private static boolean keepsN(String next) {
        return "aeiouyäëéöüdhntz".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
    }

    private String code(String vocabulary, String code) {
        String key = vocabulary + "." + code;
        if (patterns.containsKey(key)) {
            return say(key);
        }
        Text label = labels.get(key);
        return label == null ? code : label.in(language);
    }

    /** An amount with cents only where there are any; the minus is a true minus sign. */
    private String money(BigDecimal euros) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance("EUR"));
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        format.setMinimumFractionDigits(whole ? 0 : 2);
        format.setMaximumFractionDigits(whole ? 0 : 2);
        return format.format(euros).replace('-', '\u2212');
    }

    private String date(LocalDate date) {
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        String said = format.format(Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
        return language == Language.FR && date.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }
}
