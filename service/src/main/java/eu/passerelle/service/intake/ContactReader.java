package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Checks how a person can be reached and what they agreed to. */
final class ContactReader {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s]+\\.[^@\\s]{2,}");
    private static final int LONGEST = 200;

    private ContactReader() {}

    static List<FieldProblem> problems(ObjectNode body) {
        var problems = new ArrayList<FieldProblem>();
        JsonNode contact = body.get("contact");
        if (contact != null && !contact.isNull()) {
            if (contact.isObject()) {
                checkContact(contact, problems);
            } else {
                problems.add(new FieldProblem("contact", "object", Map.of()));
            }
        }
        JsonNode consent = body.get("consent");
        if (consent == null || consent.isNull()) {
            problems.add(new FieldProblem("consent", "consent", Map.of()));
        } else if (consent.isObject()) {
            if (!consent.path("privacy").asBoolean(false)) {
                problems.add(new FieldProblem("consent.privacy", "consent", Map.of()));
            }
        } else if (!consent.isBoolean() || !consent.booleanValue()) {
            problems.add(new FieldProblem("consent", "consent", Map.of()));
        }
        return problems;
    }

    private static void checkContact(JsonNode contact, List<FieldProblem> problems) {
        contact.fields().forEachRemaining(field -> {
            String path = "contact." + field.getKey();
            JsonNode value = field.getValue();
            if (value.isNull()) {
                return;
            }
            if (!value.isTextual()) {
                problems.add(new FieldProblem(path, "text", Map.of("value", value.toString())));
            } else if (value.asText().length() > LONGEST) {
                problems.add(new FieldProblem(path, "tooLong", Map.of("most", LONGEST)));
            } else if (field.getKey().equals("email")
                    && !value.asText().isBlank()
                    && !EMAIL.matcher(value.asText().strip()).matches()) {
                problems.add(new FieldProblem(path, "email", Map.of("value", value.asText())));
            }
        });
    }
}
