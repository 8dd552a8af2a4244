package eu.passerelle.features.company;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a company says about itself, built up step by step. Whatever no step says stays unsaid. */
public final class Company {

    public static final String NAME = "Metallbau Wiltz";
    public static final String EMAIL = "atelier@example.org";

    private static final ObjectMapper JSON = new ObjectMapper();

    private ObjectNode said = JSON.createObjectNode();

    /** The metal workshop of 40 people in Wiltz that every story may start from. */
    public void isTheMetalWorkshop() {
        said = JSON.createObjectNode();
        is("COMPANY");
        isIn("Wiltz", "");
        put("organisation.name", NAME);
        put("contact.email", EMAIL);
        hasPeople(BigDecimal.valueOf(40));
        put("organisation.turnoverEur", BigDecimal.valueOf(6_500_000));
        worksIn("25.11");
        receivedNoAid();
        needs("TRAINING_AND_SKILLS", "CYBERSECURITY");
        speaks(List.of("fr", "de"));
    }

    public void is(String kind) {
        put("organisation.kind", kind);
    }

    public void isIn(String municipality, String country) {
        put("organisation.address.municipality", municipality);
        if (!country.isEmpty()) {
            put("organisation.address.country", country);
        }
    }

    public void hasPeople(BigDecimal people) {
        put("organisation.headcount", people);
    }

    public void worksIn(String nace) {
        put("organisation.nace.code", nace);
    }

    public void receivedNoAid() {
        said.putArray("priorAid");
    }

    public void received(String kind, BigDecimal amount, String state, LocalDate day) {
        said.withArrayProperty("priorAid")
                .addObject()
                .put("kind", kind)
                .put("state", state)
                .put("grantedOn", day.toString())
                .put("amountEur", amount);
    }

    public void needs(String family, String topic) {
        said.withArrayProperty("needs").addObject().put("family", family).put("topic", topic);
    }

    public void speaks(List<String> languages) {
        var all = said.putArray("languages");
        languages.forEach(all::add);
    }

    /** Any other fact, by its path: {@code facts.partOfGroup}. */
    public void put(String path, Object value) {
        parent(path).set(last(path), JSON.valueToTree(value));
    }

    /** Takes a fact back: it is unsaid again. */
    public void leaveOut(String path) {
        parent(path).remove(last(path));
    }

    /** The facts alone, decided as on the given day. */
    public ObjectNode question(LocalDate today) {
        ObjectNode facts = said.deepCopy().put("asOf", today.toString());
        facts.remove(List.of("contact", "consent"));
        return facts;
    }

    /** The facts to be stored, with the consent that storing needs. */
    public ObjectNode intake(LocalDate today) {
        ObjectNode intake = said.deepCopy().put("asOf", today.toString());
        if (!intake.has("consent")) {
            intake.put("consent", true);
        }
        return intake;
    }

    private ObjectNode parent(String path) {
        ObjectNode node = said;
        String[] names = path.split("\\.");
        for (int i = 0; i < names.length - 1; i++) {
            node = node.withObjectProperty(names[i]);
        }
        return node;
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
