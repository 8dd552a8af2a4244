package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Question.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who asks, and for what. */
final class NeedsStep implements Step {

    static final String KIND = "kind";
    private static final String TOPICS = "needs";
    private static final String FAMILIES = "families";

    @Override
    public String id() {
        return "needs";
    }

    @Override
    public List<Question> questions(Answers answers, Setting setting) {
        var kinds = new ArrayList<>(Option.codes(OrganisationKind.values()));
        kinds.add(new Option("", null));
        var topics = setting.network().topics().entrySet().stream()
                .map(topic -> new Option(topic.getKey(), topic.getValue().in(setting.language())))
                .toList();
        return List.of(
                Question.of(
                                KIND,
                                "organisation.kind",
                                Control.CARDS,
                                AnswerReader.oneOf(names(OrganisationKind.values())))
                        .choosing(kinds),
                Question.of(
                                "topics",
                                TOPICS,
                                Control.TICKS,
                                AnswerReader.anyOf(setting.network().topics().keySet()))
                        .choosing(topics),
                Question.of(FAMILIES, FAMILIES, Control.TICK_CARDS, AnswerReader.anyOf(names(ServiceFamily.values())))
                        .choosing(Option.codes(ServiceFamily.values())),
                Question.of("languages", "languages", Control.TICKS, AnswerReader.anyOf(tags()))
                        .choosing(Option.codes(tags())));
    }

    /** Each topic with each kind of help; a topic or a kind of help alone where the other was left out. */
    @Override
    public void complete(ObjectNode body, Typed typed) {
        JsonNode topics = body.remove(TOPICS);
        JsonNode families = body.remove(FAMILIES);
        if (topics == null && families == null) {
            return;
        }
        ArrayNode needs = body.putArray("needs");
        for (String topic : orNone(topics)) {
            for (String family : orNone(families)) {
                ObjectNode need = needs.addObject();
                if (!topic.isEmpty()) {
                    need.put("topic", topic);
                }
                if (!family.isEmpty()) {
                    need.put("family", family);
                }
            }
        }
    }

    private static List<String> orNone(@Nullable JsonNode codes) {
        if (codes == null) {
            return List.of("");
        }
        var all = new ArrayList<String>();
        codes.forEach(code -> all.add(code.asText()));
        return all;
    }

    private static List<String> names(Enum<?>[] codes) {
        return Stream.of(codes).map(Enum::name).toList();
    }

    private static List<String> tags() {
        return Stream.of(Language.FR, Language.DE, Language.EN, Language.LB)
                .map(Language::tag)
                .toList();
    }
}
