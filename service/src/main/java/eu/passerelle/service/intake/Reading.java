package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What answers mean.
 *
 * @param body of an intake; answers that need a second look are left out
 * @param slips in the order of the questions
 * @param tidy answers by field in words that mean the same in every language
 */
record Reading(ObjectNode body, List<Slip> slips, Map<String, String> tidy) {

    static Reading of(List<Step> steps, Answers answers, Setting setting) {
        var slips = new ArrayList<Slip>();
        var tidy = new HashMap<String, String>();
        var typed = new Typed(answers, setting.language(), setting.today(), slips, tidy);
        ObjectNode body = Typed.JSON.objectNode();
        var order = new ArrayList<String>();
        for (Step step : steps) {
            for (Question question : step.questions(answers, setting)) {
                order.add(question.name());
                JsonNode answer = question.reader().read(question.name(), typed);
                if (answer != null) {
                    put(body, question.path(), answer);
                }
            }
            step.complete(body, typed);
        }
        slips.sort(Comparator.comparingInt(slip -> order.indexOf(slip.field())));
        return new Reading(body, List.copyOf(slips), Map.copyOf(tidy));
    }

    private static void put(ObjectNode body, String path, JsonNode answer) {
        ObjectNode parent = body;
        String[] names = path.split("\\.", -1);
        for (int i = 0; i < names.length - 1; i++) {
            parent = parent.withObjectProperty(names[i]);
        }
        parent.set(names[names.length - 1], answer);
    }
}
