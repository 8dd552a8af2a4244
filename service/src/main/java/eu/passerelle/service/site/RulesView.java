package eu.passerelle.service.site;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Words;
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
record RulesView(String release, String hash, List<String> figures, List<Entry> changes, List<Group> groups) {

    private static final Pattern LAW = Pattern.compile("rule\\.[A-Z0-9]+-\\d+");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w+}");
    private static final String CHANGE = "rules.change.";

    /** A rule, or what changed with a release. */
    record Entry(
            String id,
            String words,
            @Nullable String source,
            @Nullable String sourceLanguage,
            @Nullable String certainty) {}

    record Group(String id, String title, List<Entry> entries) {}

    static RulesView of(PolicyRelease release, Words words) {
        var groups = new ArrayList<Group>();
        List<Entry> law = law(words);
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

    private static List<Entry> changes(Words words) {
        return words.keys().stream()
                .filter(key -> key.startsWith(CHANGE))
                .sorted(Comparator.reverseOrder())
                .map(key -> new Entry(key.substring(CHANGE.length()), words.say(key), null, null, null))
                .toList();
    }

    /** The sentences of the law; what differs from one organisation to the next is left open. */
    private static List<Entry> law(Words words) {
        return words.keys().stream()
                .filter(key -> LAW.matcher(key).matches())
                .map(key -> new Entry(
                        key.substring(key.indexOf('.') + 1),
                        PLACEHOLDER.matcher(words.say(key)).replaceAll("…"),
                        null,
                        null,
                        null))
                .toList();
    }

    private static Entry entry(PolicyRow row, Words words) {
        var source = SourceWords.say(row.source().text(), words);
        boolean sure = row.source().certainty() == Certainty.CONFIRMED;
        return new Entry(
                row.id(),
                words.say(row.statement()),
                source.text(),
                source.language(),
                sure ? null : words.say("tag.toConfirm"));
    }
}
