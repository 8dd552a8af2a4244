package eu.passerelle.service.decision;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.service.directory.NaceCodes;
import eu.passerelle.service.directory.NutsCodes;
import eu.passerelle.service.directory.Places;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes facts out of a request body, or a problem that names every wrong field. */
@ApplicationScoped
public class FactsFactory {

    /** Fields of a body that are facts; everything else is not kept with a decision. */
    private static final List<String> FACTS =
            List.of("organisation", "needs", "languages", "maturity", "priorAid", "facts");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** The one character that PostgreSQL cannot keep in a text, as it is or escaped. */
    private static final Pattern NUL = Pattern.compile("\\x00|\\\\u0000");

    @Inject
    NaceCodes naceCodes;

    @Inject
    NutsCodes nutsCodes;

    @Inject
    Places places;

    /** What was read, and what was wrong. */
    public record Reading(Intake intake, List<FieldProblem> problems) {}

    /** @throws ProblemException if it is not a JSON object */
    public ObjectNode parse(String body) {
        if (NUL.matcher(body).find()) {
            throw new ProblemException(400, "nul");
        }
        try {
            JsonNode node = JSON.readTree(body);
            if (node instanceof ObjectNode object) {
                return object;
            }
        } catch (JsonProcessingException broken) {
            throw new ProblemException(400, "json");
        }
        throw new ProblemException(400, "json");
    }

    public Reading read(JsonNode body, LocalDate asOf, CompiledPolicy policy) {
        var fields = new Fields();
        var addresses = new AddressReader(fields, places, nutsCodes);
        var reader = new FactsReader(fields, policy.release().network().topics().keySet(), naceCodes, addresses, asOf);
        Intake intake = reader.read(body);
        return new Reading(intake, reader.problems());
    }

    /** Facts that were accepted before. */
    public Intake read(String kept, LocalDate asOf, CompiledPolicy policy) {
        return read(parse(kept), asOf, policy).intake();
    }

    /** The day asked for; noted as a problem if it is missing or out of range. */
    public LocalDate asOf(JsonNode body, boolean required, LocalDate today, List<FieldProblem> problems) {
        var fields = new Fields();
        LocalDate asOf = fields.date(body, "asOf", "", LocalDate.of(2014, 1, 1), today.plusYears(1));
        if (asOf == null && required && fields.problems().isEmpty()) {
            fields.report("asOf", "required", Map.of());
        }
        problems.addAll(fields.problems());
        return asOf == null ? today : asOf;
    }

    /**
     * The facts of a body without names and contacts, to be kept with the decision. The region that was found is kept
     * with them, so that a later gazetteer does not change an old decision.
     */
    public static String factsOnly(ObjectNode body, Intake read) {
        ObjectNode facts = JSON.createObjectNode();
        for (String name : FACTS) {
            if (body.has(name)) {
                facts.set(name, body.get(name).deepCopy());
            }
        }
        if (facts.get("organisation") instanceof ObjectNode organisation) {
            organisation.remove("name");
            if (organisation.get("address") instanceof ObjectNode address) {
                Location site = read.organisation().site();
                address.put("nuts", site.nuts());
                if (site.point() != null) {
                    address.put("latitude", BigDecimal.valueOf(site.point().latitude()));
                    address.put("longitude", BigDecimal.valueOf(site.point().longitude()));
                }
            }
        }
        return facts.toString();
    }

    /** Both lists in the order of the fields. */
    public static List<FieldProblem> together(List<FieldProblem> one, List<FieldProblem> other) {
        var all = new ArrayList<>(one);
        all.addAll(other);
        return all;
    }
}
