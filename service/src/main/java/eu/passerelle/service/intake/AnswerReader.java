package eu.passerelle.service.intake;

import static eu.passerelle.service.intake.Typed.JSON;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what was typed into the field of a name. Null is "not answered", be it that nothing was typed or that it needs
 * a second look.
 */
@FunctionalInterface
interface AnswerReader {

    int MOST_DECIMALS = 2;
    Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");

    @Nullable
    JsonNode read(String name, Typed typed);

    static AnswerReader text(int longest) {
        return (name, typed) -> {
            String text = typed.one(name);
            if (text.length() > longest) {
                return typed.slip(name, "long", Map.of("most", longest));
            }
            return text.isEmpty() ? null : JSON.textNode(text);
        };
    }

    static AnswerReader email(int longest) {
        return (name, typed) -> {
            JsonNode text = text(longest).read(name, typed);
            return text == null || EMAIL.matcher(text.asText()).matches() ? text : typed.slip(name, "email");
        };
    }

    /** One of these codes; any other was not made by our page and counts as no answer. */
    static AnswerReader oneOf(Collection<String> codes) {
        return (name, typed) -> codes.contains(typed.one(name)) ? JSON.textNode(typed.one(name)) : null;
    }

    static AnswerReader anyOf(Collection<String> codes) {
        return (name, typed) -> {
            List<String> chosen =
                    typed.all(name).stream().filter(codes::contains).distinct().toList();
            var array = JSON.arrayNode();
            chosen.forEach(array::add);
            return chosen.isEmpty() ? null : array;
        };
    }

    static AnswerReader flag() {
        return (name, typed) -> switch (typed.one(name)) {
            case "yes" -> JSON.booleanNode(true);
            case "no" -> JSON.booleanNode(false);
            default -> null;
        };
    }

    /** Euros or people: at most two decimals. */
    static AnswerReader number(long most, boolean money) {
        return (name, typed) -> {
            BigDecimal value = typedNumber(name, typed, money);
            if (value == null) {
                return null;
            }
            if (value.scale() > MOST_DECIMALS) {
                var plain = value.movePointRight(value.scale()).stripTrailingZeros();
                return value.scale() == 3
                        ? typed.slip(
                                name,
                                "twoWays",
                                Map.of(
                                        "group", TypedNumber.tidy(value.movePointRight(3), typed.language()),
                                        "decimal", TypedNumber.tidy(value, typed.language())))
                        : typed.slip(name, "decimals", Map.of("digits", plain));
            }
            if (value.compareTo(BigDecimal.valueOf(most)) > 0) {
                return typed.slip(name, "large");
            }
            typed.tidy(name, TypedNumber.tidy(value, typed.language()));
            return JSON.numberNode(value);
        };
    }

    static AnswerReader whole(int most) {
        return (name, typed) -> {
            BigDecimal value = typedNumber(name, typed, false);
            if (value == null) {
                return null;
            }
            if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(most)) > 0) {
                return typed.slip(name, "whole", Map.of("most", most));
            }
            typed.tidy(name, value.toBigInteger().toString());
            return JSON.numberNode(value.intValue());
        };
    }

    private static @Nullable BigDecimal typedNumber(String name, Typed typed, boolean money) {
        if (typed.one(name).isEmpty()) {
            return null;
        }
        var number = TypedNumber.read(typed.one(name), typed.language());
        if (number.trouble() != null) {
            switch (number.trouble()) {
                case LETTERS -> typed.slip(name, money ? "lettersMoney" : "letters");
                case NEGATIVE -> typed.slip(name, "negative");
                case SHAPE -> typed.slip(name, money ? "shapeMoney" : "shape");
            }
        }
        return number.value();
    }

    static AnswerReader date(LocalDate earliest, LocalDate latest) {
        return (name, typed) -> {
            if (typed.one(name).isEmpty()) {
                return null;
            }
            var day = TypedDate.read(typed.one(name));
            if (day.isEmpty()) {
                return typed.slip(name, "date");
            }
            if (day.get().isAfter(latest)) {
                return typed.slip(name, "future", Map.of("value", day.get(), "latest", latest));
            }
            if (day.get().isBefore(earliest)) {
                return typed.slip(name, "longAgo", Map.of("value", day.get(), "earliest", earliest));
            }
            typed.tidy(name, day.get().toString());
            return JSON.textNode(day.get().toString());
        };
    }
}
