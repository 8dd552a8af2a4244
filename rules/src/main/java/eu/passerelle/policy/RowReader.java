package eu.passerelle.policy;

import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Language;
import eu.passerelle.hub.Hub;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the four tables whose lines are rules. */
final class RowReader {

    /** Headers that are not conditions, per table; whatever else a table has must be a condition column. */
    private static final Set<String> PLAIN = Set.of(
            "id",
            "hub",
            "offering",
            "scheme",
            "effect",
            "points",
            "ratePercent",
            "maxAidEur",
            "statement.en",
            "statement.fr",
            "statement.de",
            "statement.lb",
            "source",
            "certainty",
            "validFrom",
            "validTo",
            "family");

    private final ReleaseTables tables;
    private final List<TableProblem> problems;
    private final Set<String> topics;
    private final Map<String, Hub> hubs;
    private final Set<String> offerings;
    private final Set<String> schemes;
    private final Set<String> ids = new HashSet<>();

    RowReader(
            ReleaseTables tables,
            List<TableProblem> problems,
            Set<String> topics,
            Map<String, Hub> hubs,
            Set<String> offerings,
            Set<String> schemes) {
        this.tables = tables;
        this.problems = problems;
        this.topics = topics;
        this.hubs = hubs;
        this.offerings = offerings;
        this.schemes = schemes;
    }

    List<PolicyRow> rows() {
        var rows = new ArrayList<PolicyRow>();
        for (Table table : Table.values()) {
            List<Column> columns = conditionColumns(table);
            for (CSVRecord record : tables.records(table.file())) {
                Line line = new Line(table.file(), record, problems);
                PolicyRow row = row(table, line, columns);
                if (!ids.add(row.id())) {
                    line.report("id", "\"" + row.id() + "\" is used twice.", "");
                }
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Column> conditionColumns(Table table) {
        var columns = new ArrayList<Column>();
        for (String header : tables.header(table.file())) {
            boolean plain = PLAIN.contains(header) || (table == Table.NEEDS && header.equals("topic"));
            if (plain) {
                continue;
            }
            Column.find(header)
                    .ifPresentOrElse(
                            columns::add,
                            () -> problems.add(new TableProblem(table.file(), 1, header, "There is no such column.")));
        }
        return columns;
    }

    private PolicyRow row(Table table, Line line, List<Column> columns) {
        return new PolicyRow(
                line.text("id"),
                table,
                scope(table, line),
                outcome(table, line),
                cells(line, columns),
                line.texts("statement"),
                line.source(),
                line.validity());
    }

    private Scope scope(Table table, Line line) {
        return switch (table) {
            case NEEDS -> Scope.ANY;
            case SCHEME_CONDITIONS -> Scope.ofScheme(line.text("scheme"));
            case ELIGIBILITY, MATCHING ->
                new Scope(
                        known(line, "hub", hubs.keySet()),
                        line.oneOrNone("family", ServiceFamily.class),
                        known(line, "offering", offerings),
                        null);
        };
    }

    private static @Nullable String known(Line line, String column, Collection<String> codes) {
        String code = line.optional(column);
        if (code.isEmpty() || codes.contains(code)) {
            return code.isEmpty() ? null : code;
        }
        line.report(column, "There is no " + column + " \"" + code + "\".", "");
        return null;
    }

    private Outcome outcome(Table table, Line line) {
        return switch (table) {
            case NEEDS -> new Outcome.Infer(ReleaseReader.need(line, topics));
            case MATCHING -> new Outcome.Points(line.integer("points"));
            case ELIGIBILITY -> effect(line);
            case SCHEME_CONDITIONS -> {
                known(line, "scheme", schemes);
                yield effect(line);
            }
        };
    }

    private static Outcome effect(Line line) {
        return switch (line.text("effect")) {
            case "ALLOW" ->
                new Outcome.Allow(
                        line.has("ratePercent") ? line.number("ratePercent") : null,
                        line.has("maxAidEur") ? line.amount("maxAidEur") : null);
            case "DENY" -> new Outcome.Deny();
            default -> line.report("effect", "Write ALLOW or DENY.", new Outcome.Deny());
        };
    }

    private List<Cell> cells(Line line, List<Column> columns) {
        var cells = new ArrayList<Cell>();
        for (Column column : columns) {
            String words = line.condition(column.header());
            if (!words.isEmpty()) {
                try {
                    cells.add(CellParser.parse(column, words, codesOf(column)));
                } catch (IllegalArgumentException wrong) {
                    line.report(column.header(), String.valueOf(wrong.getMessage()), "");
                }
            }
        }
        return cells;
    }

    private Collection<String> codesOf(Column column) {
        return switch (column) {
            case KIND -> names(OrganisationKind.values());
            case SIZE_CLASS -> names(SizeClass.values());
            case ASKED_FAMILY -> names(ServiceFamily.values());
            case LANGUAGES -> names(Language.values());
            case HOME_HUB -> hubs.keySet();
            case TOPIC -> topics;
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
