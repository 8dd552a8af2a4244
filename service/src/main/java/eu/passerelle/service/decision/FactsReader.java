package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.directory.NaceCodes;
import eu.passerelle.service.wiring.ProblemException.FieldProblem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the facts of a request body. Whatever is absent stays unknown; whatever is there must be right, and every
 * wrong field is reported at once.
 */
final class FactsReader {

    private static final long MOST_PEOPLE = 3_000_000;
    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);

    private final Fields fields;
    private final Set<String> topics;
    private final NaceCodes naceCodes;
    private final AddressReader addresses;
    private final LocalDate asOf;

    FactsReader(Fields fields, Set<String> topics, NaceCodes naceCodes, AddressReader addresses, LocalDate asOf) {
        this.fields = fields;
        this.topics = topics;
        this.naceCodes = naceCodes;
        this.addresses = addresses;
        this.asOf = asOf;
    }

    Intake read(JsonNode body) {
        JsonNode organisation = fields.object(body, "organisation", "organisation");
        JsonNode maturity = fields.object(body, "maturity", "maturity");
        JsonNode facts = fields.object(body, "facts", "facts");
        return new Intake(
                organisation == null ? Organisation.UNKNOWN : organisation(organisation),
                needs(body),
                languages(body),
                maturity == null ? Maturity.UNKNOWN : maturity(maturity),
                priorAid(body),
                facts == null ? Circumstances.UNKNOWN : circumstances(facts));
    }

    private Organisation organisation(JsonNode node) {
        String path = "organisation.";
        fields.text(node, "name", path, 200);
        var kind = fields.code(node, "kind", path, OrganisationKind.class);
        boolean planned = kind == OrganisationKind.NOT_YET_FOUNDED;
        LocalDate founded = fields.date(node, "founded", path, EARLIEST, planned ? asOf.plusYears(5) : asOf);
        JsonNode address = fields.object(node, "address", path + "address");
        return new Organisation(
                kind,
                fields.text(node, "legalForm", path, 60),
                founded,
                nace(node),
                address == null ? Location.UNKNOWN : addresses.read(address, path + "address."),
                headcount(node),
                fields.amount(node, "turnoverEur", path),
                fields.amount(node, "balanceSheetEur", path));
    }

    private @Nullable NaceCode nace(JsonNode organisation) {
        JsonNode node = fields.object(organisation, "nace", "organisation.nace");
        if (node == null) {
            return null;
        }
        String code = fields.text(node, "code", "organisation.nace.", 8);
        String revision = fields.text(node, "revision", "organisation.nace.", 4);
        if (code == null) {
            return revision == null ? null : fields.report("organisation.nace.code", "required", Map.of());
        }
        NaceRevision known = NaceRevision.REV_2_1;
        if (revision != null) {
            if (!revision.equals("2") && !revision.equals("2.1")) {
                return fields.report("organisation.nace.revision", "naceRevision", Map.of("value", revision));
            }
            known = revision.equals("2") ? NaceRevision.REV_2 : NaceRevision.REV_2_1;
        }
        if (!naceCodes.known(code, known.number())) {
            return fields.report(
                    "organisation.nace.code", "naceCode", Map.of("value", code, "revision", known.number()));
        }
        return new NaceCode(code.strip(), known);
    }

    private @Nullable Headcount headcount(JsonNode node) {
        var exact = fields.number(node, "headcount", "organisation.", MOST_PEOPLE);
        String band = fields.text(node, "headcountBand", "organisation.", 10);
        if (exact != null) {
            return Headcount.of(exact);
        }
        if (band == null) {
            return null;
        }
        return switch (band) {
            case "0-9" -> Headcount.band(0, 10);
            case "10-49" -> Headcount.band(10, 50);
            case "50-249" -> Headcount.band(50, 250);
            case "250+" -> Headcount.atLeast(250);
            default ->
                fields.report(
                        "organisation.headcountBand",
                        "code",
                        Map.of("value", band, "known", List.of("0-9", "10-49", "50-249", "250+")));
        };
    }

    private @Nullable List<Need> needs(JsonNode body) {
        var nodes = fields.array(body, "needs", 100);
        if (nodes == null) {
            return null;
        }
        var needs = new ArrayList<Need>();
        for (int i = 0; i < nodes.size(); i++) {
            String path = "needs[" + i + "].";
            JsonNode node = nodes.get(i);
            if (fields.isObject(node, "needs[" + i + "]")) {
                String topic = fields.text(node, "topic", path, 60);
                if (topic != null && !topics.contains(topic)) {
                    fields.report(path + "topic", "code", Map.of("value", topic, "known", List.copyOf(topics)));
                }
                needs.add(new Need(topic, fields.code(node, "family", path, ServiceFamily.class)));
            }
        }
        return needs;
    }

    private @Nullable Set<Language> languages(JsonNode body) {
        var nodes = fields.array(body, "languages", 10);
        if (nodes == null) {
            return null;
        }
        var languages = EnumSet.noneOf(Language.class);
        for (int i = 0; i < nodes.size(); i++) {
            String tag = nodes.get(i).isTextual() ? nodes.get(i).asText() : "";
            var language = Language.find(tag);
            if (language.isPresent()) {
                languages.add(language.get());
            } else {
                fields.report(
                        "languages[" + i + "]",
                        "code",
                        Map.of("value", nodes.get(i).asText(), "known", List.of("fr", "de", "en", "lb")));
            }
        }
        return languages;
    }

    private Maturity maturity(JsonNode node) {
        return new Maturity(
                fields.score(node, "strategy"),
                fields.score(node, "readiness"),
                fields.score(node, "humanCentric"),
                fields.score(node, "data"),
                fields.score(node, "automation"),
                fields.score(node, "green"));
    }

    private @Nullable List<PriorAid> priorAid(JsonNode body) {
        var nodes = fields.array(body, "priorAid", 200);
        if (nodes == null) {
            return null;
        }
        var all = new ArrayList<PriorAid>();
        for (int i = 0; i < nodes.size(); i++) {
            String path = "priorAid[" + i + "].";
            JsonNode node = nodes.get(i);
            if (fields.isObject(node, "priorAid[" + i + "]")) {
                String state = fields.text(node, "state", path, 2);
                if (state != null && !AddressReader.isCountry(state)) {
                    fields.report(path + "state", "country", Map.of("value", state));
                }
                all.add(new PriorAid(
                        i,
                        fields.code(node, "kind", path, PriorAidKind.class),
                        state,
                        fields.date(node, "grantedOn", path, LocalDate.of(1990, 1, 1), asOf),
                        fields.amount(node, "amountEur", path)));
            }
        }
        return all;
    }

    private Circumstances circumstances(JsonNode node) {
        String path = "facts.";
        Euro budget = fields.amount(node, "projectBudgetEur", path);
        return new Circumstances(
                fields.flag(node, "inDifficulty", path),
                fields.flag(node, "recoveryOrder", path),
                fields.flag(node, "projectStarted", path),
                fields.flag(node, "economicActivity", path),
                fields.flag(node, "partOfGroup", path),
                fields.flag(node, "businessPermit", path),
                fields.flag(node, "sameAidInLastTwoYears", path),
                budget,
                fields.whole(node, "closedYears", path, 1000));
    }

    List<FieldProblem> problems() {
        return fields.problems();
    }
}
