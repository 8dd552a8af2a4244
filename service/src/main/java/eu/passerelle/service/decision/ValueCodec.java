package eu.passerelle.service.decision;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.explanation.AnyOf;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Text;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes and reads the typed values that reasons speak of. Each type has one tag, so that what is read back is said in
 * the same words as on the day of the decision.
 */
final class ValueCodec {

    private ValueCodec() {}

    static void write(JsonGenerator json, Object value) throws IOException {
        if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else if (value instanceof Number number) {
            json.writeNumber(new BigDecimal(number.toString()).toPlainString());
        } else if (value instanceof Euro euro) {
            tagged(json, "eur", euro.toString());
        } else if (value instanceof LocalDate date) {
            tagged(json, "date", date.toString());
        } else if (value instanceof Code code) {
            tagged(json, "code", code.vocabulary() + "." + code.code());
        } else if (value instanceof Enum<?> constant) {
            String type = constant.getDeclaringClass().getSimpleName();
            tagged(json, "code", Character.toLowerCase(type.charAt(0)) + type.substring(1) + "." + constant.name());
        } else if (value instanceof NaceCode nace) {
            tagged(json, "nace", nace.code() + "@" + nace.revision().number());
        } else if (value instanceof Headcount headcount) {
            tagged(json, "people", headcount.minHundredths() + ".." + headcount.maxHundredths());
        } else if (value instanceof Message message) {
            json.writeStartObject();
            writeMessage(json, message);
            json.writeEndObject();
        } else if (value instanceof Text text) {
            json.writeStartObject();
            json.writeStringField("en", text.en());
            json.writeStringField("fr", text.fr());
            json.writeStringField("de", text.de());
            json.writeStringField("lb", text.lb());
            json.writeEndObject();
        } else if (value instanceof AnyOf alternatives) {
            json.writeStartObject();
            json.writeFieldName("anyOf");
            write(json, alternatives.values());
            json.writeEndObject();
        } else if (value instanceof Iterable<?> all) {
            json.writeStartArray();
            for (Object one : all) {
                write(json, one);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }

    static void writeMessage(JsonGenerator json, Message message) throws IOException {
        json.writeStringField("say", message.key());
        for (Map.Entry<String, Object> value : new TreeMap<>(message.values()).entrySet()) {
            json.writeFieldName(value.getKey());
            write(json, value.getValue());
        }
    }

    private static void tagged(JsonGenerator json, String tag, String value) throws IOException {
        json.writeStartObject();
        json.writeStringField(tag, value);
        json.writeEndObject();
    }

    static Object read(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isArray()) {
            var all = new ArrayList<Object>();
            node.forEach(one -> all.add(read(one)));
            return all;
        }
        return node.isObject() ? readTagged(node) : node.textValue();
    }

    private static Object readTagged(JsonNode node) {
        String tag = node.fieldNames().next();
        String value = node.get(tag).asText();
        return switch (tag) {
            case "eur" -> Euro.of(new BigDecimal(value));
            case "date" -> LocalDate.parse(value);
            case "code" -> new Code(value.substring(0, value.indexOf('.')), value.substring(value.indexOf('.') + 1));
            case "nace" -> {
                String[] parts = value.split("@", 2);
                yield new NaceCode(parts[0], parts[1].equals("2") ? NaceRevision.REV_2 : NaceRevision.REV_2_1);
            }
            case "people" -> {
                String[] ends = value.split("\\.\\.", 2);
                yield new Headcount(Long.parseLong(ends[0]), Long.parseLong(ends[1]));
            }
            case "anyOf" -> new AnyOf((List<?>) read(node.get(tag)));
            case "say" -> readMessage(node);
            case "en" ->
                new Text(
                        value,
                        node.get("fr").asText(),
                        node.get("de").asText(),
                        node.get("lb").asText());
            default -> throw new IllegalArgumentException("A stored value has the unknown tag " + tag + ".");
        };
    }

    static Message readMessage(JsonNode node) {
        var values = new TreeMap<String, Object>();
        node.fields().forEachRemaining(field -> {
            if (!field.getKey().equals("say")) {
                values.put(field.getKey(), read(field.getValue()));
            }
        });
        return new Message(node.get("say").asText(), values);
    }
}
