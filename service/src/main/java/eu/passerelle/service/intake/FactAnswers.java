package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.directory.NaceCodes;
import eu.passerelle.service.directory.Places;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the answer to one question, as a person typed it, among the facts of an intake. */
@ApplicationScoped
class FactAnswers {

    private static final int MOST_CHOICES = 8;

    @Inject
    NaceCodes naceCodes;

    @Inject
    Places places;

    /**
     * Something that cannot be put among the facts as it is.
     *
     * @param key of the words under {@code answer.slip}
     * @param choices what may have been meant
     */
    record Misfit(String key, Map<String, Object> values, List<QuestionView.Option> choices) {}

    /** Empty if the facts now contain the answer. */
    Optional<Misfit> put(Fact fact, MultivaluedMap<String, String> form, ObjectNode facts, Language language) {
        String typed = typed(form, "value");
        FactInput input = FactInput.of(fact);
        if (typed.isEmpty() && input != FactInput.LANGUAGES && input != FactInput.AID) {
            return slip("empty", Map.of());
        }
        return switch (input) {
            case FLAG -> {
                parent(fact, facts).put(field(fact), typed.equals("yes"));
                yield Optional.empty();
            }
            case NUMBER, MONEY -> number(fact, typed, language, facts);
            case DATE -> date(fact, typed, facts);
            case KIND, TEXT -> {
                parent(fact, facts).put(field(fact), typed);
                yield Optional.empty();
            }
            case TOPIC -> {
                facts.putArray("needs").addObject().put("topic", typed);
                yield Optional.empty();
            }
            case NACE -> nace(typed, facts, language);
            case PLACE -> place(typed, typed(form, "country"), facts);
            case LANGUAGES -> languages(form, facts);
            case AID -> aid(form, language, facts);
        };
    }

    private static Optional<Misfit> number(Fact fact, String typed, Language language, ObjectNode facts) {
        var number = TypedNumber.read(typed, language).value();
        if (number == null) {
            return slip(FactInput.of(fact).tag(), Map.of("value", typed));
        }
        if (fact == Fact.HEADCOUNT) {
            parent(fact, facts).remove("headcountBand");
        }
        parent(fact, facts).put(field(fact), number);
        return Optional.empty();
    }

    private static Optional<Misfit> date(Fact fact, String typed, ObjectNode facts) {
        var date = TypedDate.read(typed);
        if (date.isEmpty()) {
            return slip("date", Map.of("value", typed));
        }
        parent(fact, facts).put(field(fact), date.get().toString());
        return Optional.empty();
    }

    /** A code, or words for which some trades are offered. */
    private Optional<Misfit> nace(String typed, ObjectNode facts, Language language) {
        if (naceCodes.known(typed, NaceCodes.REVISION_2_1)) {
            facts.withObjectProperty("organisation")
                    .putObject("nace")
                    .put("code", typed)
                    .put("revision", NaceCodes.REVISION_2_1);
            return Optional.empty();
        }
        var choices = naceCodes.search(typed, language.tag(), MOST_CHOICES).stream()
                .filter(code -> code.revision().equals(NaceCodes.REVISION_2_1))
                .map(code ->
                        new QuestionView.Option(code.code(), code.code() + " " + code.label(language.tag()), false))
                .toList();
        return Optional.of(new Misfit(choices.isEmpty() ? "naceNone" : "naceSome", Map.of("value", typed), choices));
    }

    /** A postcode of the country, or else the name of a municipality that we know there. */
    private Optional<Misfit> place(String typed, String country, ObjectNode facts) {
        boolean postcode = typed.chars().anyMatch(Character::isDigit);
        var found = places.search(typed, 20).stream()
                .filter(place -> place.country().equals(country))
                .findFirst();
        if (!postcode && found.isEmpty()) {
            return slip("place", Map.of("value", typed));
        }
        var address =
                facts.withObjectProperty("organisation").putObject("address").put("country", country);
        if (postcode) {
            String[] parts = typed.replaceFirst("^[A-Za-z]{1,2}\\s*-\\s*", "").split("[\\s,]+", 2);
            address.put("postcode", parts[0]);
            if (parts.length > 1) {
                address.put("municipality", parts[1]);
            }
        } else {
            address.put("municipality", typed);
        }
        return Optional.empty();
    }

    private static Optional<Misfit> languages(MultivaluedMap<String, String> form, ObjectNode facts) {
        List<String> chosen = form.getOrDefault("value", List.of());
        if (chosen.isEmpty()) {
            return slip("languages", Map.of());
        }
        ArrayNode languages = facts.putArray("languages");
        chosen.forEach(languages::add);
        return Optional.empty();
    }

    /** No aid, or one more grant. */
    private static Optional<Misfit> aid(MultivaluedMap<String, String> form, Language language, ObjectNode facts) {
        if (typed(form, "value").equals("none")) {
            facts.putArray("priorAid");
            return Optional.empty();
        }
        var amount = TypedNumber.read(typed(form, "amount"), language).value();
        if (amount == null) {
            return slip("money", Map.of("value", typed(form, "amount")));
        }
        var day = TypedDate.read(typed(form, "day"));
        if (day.isEmpty()) {
            return slip("date", Map.of("value", typed(form, "day")));
        }
        facts.withArrayProperty("priorAid")
                .addObject()
                .put("kind", typed(form, "kind"))
                .put("state", typed(form, "state"))
                .put("grantedOn", day.get().toString())
                .put("amountEur", amount);
        return Optional.empty();
    }

    static String typed(MultivaluedMap<String, String> form, String field) {
        String typed = form.getFirst(field);
        return typed == null ? "" : typed.strip();
    }

    private static Optional<Misfit> slip(String key, Map<String, Object> values) {
        return Optional.of(new Misfit(key, values, List.of()));
    }

    private static ObjectNode parent(Fact fact, ObjectNode facts) {
        int dot = fact.id().indexOf('.');
        return facts.withObjectProperty(fact.id().substring(0, dot));
    }

    private static String field(Fact fact) {
        return fact.id().substring(fact.id().indexOf('.') + 1);
    }
}
