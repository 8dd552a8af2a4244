package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.company.Euro;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Typed access to the fields of a JSON body; notes each wrong one and goes on. Absent and null read as null. */
final class Fields {

    private static final Euro MOST = Euro.of(10_000_000_000_000L);
    private static final int LONGEST_QUOTE = 60;

    private final List<FieldProblem> problems = new ArrayList<>();

    List<FieldProblem> problems() {
        return problems.stream()
                .sorted(Comparator.comparing(FieldProblem::field))
                .distinct()
                .toList();
    }

    /** Notes the problem; returns null so that a caller can return at once. */
    <T> @Nullable T report(String field, String key, Map<String, Object> values) {
        problems.add(new FieldProblem(field, key, values));
        return null;
    }

    @Nullable
    JsonNode object(JsonNode parent, String name, String path) {
        JsonNode node = present(parent, name);
        return node == null || !isObject(node, path) ? null : node;
    }

    boolean isObject(JsonNode node, String path) {
        if (!node.isObject()) {
            report(path, "object", Map.of());
        }
        return node.isObject();
    }

    @Nullable
    JsonNode array(JsonNode parent, String name, int most) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        if (!node.isArray()) {
            return report(name, "list", Map.of());
        }
        return node.size() > most ? report(name, "tooMany", Map.of("most", most)) : node;
    }

    @Nullable
    String text(JsonNode parent, String name, String path, int longest) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        if (!node.isTextual()) {
            return report(path + name, "text", Map.of("value", quote(node)));
        }
        String text = node.asText().strip();
        if (text.length() > longest) {
            return report(path + name, "tooLong", Map.of("most", longest));
        }
        return text.isEmpty() ? null : text;
    }

    <E extends Enum<E>> @Nullable E code(JsonNode parent, String name, String path, Class<E> type) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        for (E constant : type.getEnumConstants()) {
            if (node.isTextual() && constant.name().equals(node.asText())) {
                return constant;
            }
        }
        var known = Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
        return report(path + name, "code", Map.of("value", quote(node), "known", known));
    }

    @Nullable
    LocalDate date(JsonNode parent, String name, String path, LocalDate earliest, LocalDate latest) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        try {
            LocalDate date = LocalDate.parse(node.isTextual() ? node.asText() : "");
            if (date.isAfter(latest)) {
                return report(path + name, "future", Map.of("value", date, "latest", latest));
            }
            return date.isBefore(earliest) ? report(path + name, "longAgo", Map.of("value", date)) : date;
        } catch (DateTimeException wrong) {
            return report(path + name, "date", Map.of("value", quote(node)));
        }
    }

    @Nullable
    BigDecimal number(JsonNode parent, String name, String path, long most) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        if (!node.isNumber()) {
            return report(path + name, "number", Map.of("value", quote(node)));
        }
        BigDecimal number = node.decimalValue();
        if (number.signum() < 0) {
            return report(path + name, "negative", Map.of("value", quote(node)));
        }
        if (number.compareTo(BigDecimal.valueOf(most)) > 0) {
            return report(path + name, "tooLarge", Map.of("value", quote(node), "most", most));
        }
        return number.stripTrailingZeros().scale() > 2
                ? report(path + name, "decimals", Map.of("value", quote(node)))
                : number;
    }

    @Nullable
    Euro amount(JsonNode parent, String name, String path) {
        BigDecimal number = number(parent, name, path, MOST.cents() / 100);
        return number == null ? null : Euro.of(number);
    }

    @Nullable
    Integer whole(JsonNode parent, String name, String path, int most) {
        BigDecimal number = number(parent, name, path, most);
        if (number == null) {
            return null;
        }
        return number.stripTrailingZeros().scale() > 0
                ? report(path + name, "whole", Map.of("value", number.toPlainString()))
                : Integer.valueOf(number.intValueExact());
    }

    @Nullable
    Double degrees(JsonNode parent, String name, String path, int most) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        return node.isNumber() && Math.abs(node.doubleValue()) <= most
                ? Double.valueOf(node.doubleValue())
                : report(path + name, "number", Map.of("value", quote(node)));
    }

    @Nullable
    Integer score(JsonNode maturity, String name) {
        return whole(maturity, name, "maturity.", 100);
    }

    @Nullable
    Boolean flag(JsonNode parent, String name, String path) {
        JsonNode node = present(parent, name);
        if (node == null) {
            return null;
        }
        return node.isBoolean()
                ? Boolean.valueOf(node.booleanValue())
                : report(path + name, "flag", Map.of("value", quote(node)));
    }

    private static @Nullable JsonNode present(JsonNode parent, String name) {
        JsonNode node = parent.get(name);
        return node == null || node.isNull() ? null : node;
    }

    private static String quote(JsonNode node) {
        String text = node.isValueNode() ? node.asText() : node.toString();
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
