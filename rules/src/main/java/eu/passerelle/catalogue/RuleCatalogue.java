package eu.passerelle.catalogue;

import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Validity;
import eu.passerelle.law.LawModel;
import eu.passerelle.policy.Cell;
import eu.passerelle.policy.CellWords;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.Parameter;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import eu.passerelle.policy.Scope;
import eu.passerelle.policy.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.model.Rule;

/**
 * Every rule that can decide something, as one page: the law as it was compiled, the rows of the shipped release, and
 * the dated parameters. The page is generated; a test fails when it is stale.
 */
public final class RuleCatalogue {

    private final PolicyRelease release;
    private final Words words;
    private final StringBuilder page = new StringBuilder();

    private RuleCatalogue(PolicyRelease release) {
        this.release = release;
        Map<String, Text> labels = new LinkedHashMap<>();
        release.network().topics().forEach((code, label) -> labels.put("topic." + code, label));
        this.words = Words.in(Language.EN).and(labels);
    }

    /** Writes the catalogue of the shipped release to the file named. */
    public static void main(String[] arguments) throws IOException {
        Files.writeString(Path.of(arguments[0]), shipped());
    }

    /** The catalogue of the shipped release in Markdown. */
    public static String shipped() {
        return new RuleCatalogue(ReleaseReader.read(ReleaseTables.shipped()).orThrow()).write();
    }

    private String write() {
        var law = LawModel.load().getRules();
        line("# Rule catalogue");
        line("");
        line("Generated from the law (DRL) and release " + release.id() + "; do not edit. "
                + "Write it anew with the command in [CONTRIBUTING](../CONTRIBUTING.md).");
        line("");
        line("%d law rules, %d policy rows, %d parameters."
                .formatted(
                        law.size(),
                        release.rows().size(),
                        release.parameters().all().size()));
        law(law);
        rows(Table.ELIGIBILITY, "Who an offering is for");
        rows(Table.NEEDS, "Needs that follow from facts");
        rows(Table.MATCHING, "What moves an offer up or down");
        rows(Table.SCHEME_CONDITIONS, "Conditions of co-funding schemes");
        parameters();
        return page.toString();
    }

    private void law(List<Rule> law) {
        line("");
        line("## The law");
        line("");
        line("| rule | sentence | legal basis | certainty |");
        line("|---|---|---|---|");
        law.stream().sorted(Comparator.comparing(Rule::getName)).forEach(rule -> {
            int blank = rule.getName().indexOf(' ');
            line("| %s | %s | %s | %s |"
                    .formatted(
                            rule.getName().substring(0, blank),
                            cell(rule.getName().substring(blank + 1)),
                            cell(String.valueOf(rule.getMetaData("legal"))),
                            Objects.requireNonNullElse(rule.getMetaData("certainty"), "CONFIRMED")));
        });
    }

    private void rows(Table table, String title) {
        line("");
        line("## " + title + " (`" + table.file() + "`)");
        line("");
        line("| row | for | effect | when | sentence | source | certainty | valid |");
        line("|---|---|---|---|---|---|---|---|");
        release.rows().stream()
                .filter(row -> row.table() == table)
                .forEach(row -> line("| %s | %s | %s | %s | %s | %s | %s | %s |"
                        .formatted(
                                row.id(),
                                scope(row.scope()),
                                outcome(row.outcome()),
                                cell(conditions(row)),
                                cell(row.statement().en()),
                                cell(row.source().text()),
                                row.source().certainty(),
                                validity(row.validity()))));
    }

    private void parameters() {
        line("");
        line("## Parameters");
        line("");
        line("| parameter | value | source | certainty | valid |");
        line("|---|---|---|---|---|");
        release.parameters().all().stream()
                .sorted(Comparator.comparing(Parameter::id).thenComparing(p -> validity(p.validity())))
                .forEach(p -> line("| %s | %s %s | %s | %s | %s |"
                        .formatted(
                                p.id(),
                                p.value(),
                                p.unit(),
                                cell(p.source().text()),
                                p.source().certainty(),
                                validity(p.validity()))));
    }

    private static String scope(Scope scope) {
        String named = Stream.of(
                        scope.hub(),
                        scope.family() == null ? null : scope.family().name(),
                        scope.offering(),
                        scope.scheme())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return named.isEmpty() ? "all" : named;
    }

    private static String outcome(Outcome outcome) {
        if (outcome instanceof Outcome.Allow allow) {
            String rate =
                    allow.ratePercent() == null ? "" : " " + allow.ratePercent().toPlainString() + " %";
            return "allows" + rate + (allow.maxAid() == null ? "" : " up to " + allow.maxAid() + " EUR");
        }
        if (outcome instanceof Outcome.Infer infer) {
            return Stream.of(infer.need().topic(), infer.need().family())
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .collect(Collectors.joining(", ", "needs ", ""));
        }
        return outcome instanceof Outcome.Points points ? points.points() + " points" : "excludes";
    }

    private String conditions(PolicyRow row) {
        String all = row.cells().stream().map(this::condition).collect(Collectors.joining("; "));
        return all.isEmpty() ? "always" : all;
    }

    private String condition(Cell cell) {
        return words.value(new Code("column", cell.column().header())) + ": " + words.say(CellWords.limit(cell));
    }

    private static String validity(Validity validity) {
        if (validity.from() == null && validity.to() == null) {
            return "";
        }
        return Objects.toString(validity.from(), "") + " to " + Objects.toString(validity.to(), "");
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
