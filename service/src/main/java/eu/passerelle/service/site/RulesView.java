package eu.passerelle.service.site;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Words;
import eu.passerelle.law.LawRule;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.Table;
import eu.passerelle.service.wiring.SourceWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules in force, one sentence each. */
record RulesView(String release, String hash, List<String> figures, List<Change> changes, List<Group> groups) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final String CHANGE = "rules.change.";

    /** A rule. */
    record Entry(
            String id,
            String words,
            String language,
            String source,
            String sourceLanguage,
            @Nullable String certainty) {}

    /** What changed with a release. */
    record Change(String release, String words) {}

    record Group(String id, String title, List<Entry> entries) {}

    static RulesView of(PolicyRelease release, Words words) {
        var groups = new ArrayList<Group>();
        List<Entry> law = LawRule.all().stream().map(rule -> entry(rule, words)).toList();
        groups.add(new Group("law", words.say("rules.law"), law));
        for (Table table : Table.values()) {
            var rows = release.rows().stream()
                    .filter(row -> row.table() == table)
                    .map(row -> entry(row, words))
                    .toList();
            groups.add(new Group(table.file(), words.say("rules.table." + table.file()), rows));
        }
        var network = release.network();
        var figures = List.of(
                words.say("rules.figure.law", Map.of("count", law.size())),
                words.say("rules.figure.rows", Map.of("count", release.rows().size())),
                words.say(
                        "rules.figure.network",
                        Map.of(
                                "offerings", network.offerings().size(),
                                "hubs", network.hubs().size(),
                                "schemes", network.schemes().size())));
        return new RulesView(release.id(), release.hash(), figures, changes(words), groups);
    }

    private static List<Change> changes(Words words) {
        return words.keys().stream()
                .filter(key -> key.startsWith(CHANGE))
                .sorted(Comparator.reverseOrder())
                .map(key -> new Change(key.substring(CHANGE.length()), words.say(key)))
                .toList();
    }

    /** What an organisation is told, where it is told something; what differs from one to the next is left open. */
    private static Entry entry(LawRule rule, Words words) {
        String key = "rule." + rule.id();
        boolean told = words.has(key);
        String said =
                told ? PLACEHOLDER.matcher(words.say(key)).replaceAll("…").replace("….", "…") : rule.sentence() + ".";
        return entry(rule.id(), said, told ? words.language().tag() : "en", rule.source(), words);
    }

    private static Entry entry(PolicyRow row, Words words) {
        return entry(row.id(), words.say(row.statement()), words.language().tag(), row.source(), words);
    }

    private static Entry entry(String id, String said, String language, Source source, Words words) {
        var saidSource = SourceWords.say(source.text(), words);
        boolean sure = source.certainty() == Certainty.CONFIRMED;
        return new Entry(
                id, said, language, saidSource.text(), saidSource.language(), sure ? null : words.say("tag.toConfirm"));
    }
}
