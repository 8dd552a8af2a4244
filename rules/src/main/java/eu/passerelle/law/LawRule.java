package eu.passerelle.law;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Source;
import java.util.Comparator;
import java.util.List;
import org.drools.model.Rule;

/**
 * A rule of the law as a reader sees it.
 *
 * @param sentence the rule's name, in English
 */
public record LawRule(String id, String sentence, Source source) {

    /** All rules of the law by id. */
    public static List<LawRule> all() {
        return LawModel.load().getRules().stream()
                .map(LawRule::of)
                .sorted(Comparator.comparing(LawRule::id))
                .toList();
    }

    private static LawRule of(Rule rule) {
        String name = rule.getName();
        int blank = name.indexOf(' ');
        Object certainty = rule.getMetaData("certainty");
        var source = new Source(
                String.valueOf(rule.getMetaData("legal")),
                certainty == null ? Certainty.CONFIRMED : Certainty.valueOf(certainty.toString()));
        return new LawRule(name.substring(0, blank), name.substring(blank + 1), source);
    }
}
