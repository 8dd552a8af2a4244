package eu.passerelle.policy;

import eu.passerelle.company.Euro;
import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import eu.passerelle.hub.Validity;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * One line of a table with typed access to its cells. A cell that cannot be read is reported with its place, and a
 * harmless value stands in so that the rest of the table is still checked.
 */
final class Line {

    private static final LocalDate NO_DATE = LocalDate.EPOCH;

    private final String table;
    private final CSVRecord line;
    private final List<TableProblem> problems;

    Line(String table, CSVRecord line, List<TableProblem> problems) {
        this.table = table;
        this.line = line;
        this.problems = problems;
    }

    boolean has(String column) {
        return line.isSet(column) && !line.get(column).isBlank();
    }

    /** The stripped words of a cell, empty if there are none. */
    String optional(String column) {
        String words = line.isSet(column) ? line.get(column).strip() : "";
        if (!words.isEmpty() && "=+@\t".indexOf(words.charAt(0)) >= 0) {
            return report(column, "\"" + words + "\" looks like a formula. Only values are read.", "");
        }
        return words;
    }

    /** The words of a condition cell, which may start with a comparison sign: its grammar is closed. */
    String condition(String column) {
        return line.isSet(column) ? line.get(column).strip() : "";
    }

    String text(String column) {
        String words = optional(column);
        return words.isEmpty() ? report(column, "This cell must not be empty.", "-") : words;
    }

    Text texts(String column) {
        return new Text(text(column + ".en"), text(column + ".fr"), text(column + ".de"), text(column + ".lb"));
    }

    List<String> words(String column) {
        String words = optional(column);
        return words.isEmpty() ? List.of() : List.of(words.split("\\s+"));
    }

    List<String> names(String column) {
        return Arrays.stream(optional(column).split("\\|"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Set<String> codes(String column, Collection<String> known) {
        var codes = new LinkedHashSet<String>();
        for (String code : words(column)) {
            if (known.contains(code)) {
                codes.add(code);
            } else {
                report(column, "\"" + code + "\" is not one of " + known + ".", code);
            }
        }
        return codes;
    }

    <E extends Enum<E>> E one(String column, Class<E> type) {
        E[] all = type.getEnumConstants();
        return read(column, all[0], word -> Enum.valueOf(type, word), "one of " + Arrays.toString(all));
    }

    <E extends Enum<E>> @Nullable E oneOrNone(String column, Class<E> type) {
        return has(column) ? one(column, type) : null;
    }

    <E extends Enum<E>> Set<E> many(String column, Class<E> type) {
        var many = EnumSet.noneOf(type);
        for (String word : words(column)) {
            try {
                many.add(Enum.valueOf(type, word));
            } catch (IllegalArgumentException unknown) {
                report(column, "\"" + word + "\" is not one of " + EnumSet.allOf(type) + ".", word);
            }
        }
        return many;
    }

    boolean yes(String column) {
        return read(column, false, Line::yesOrNo, "yes or no");
    }

    private static boolean yesOrNo(String word) {
        return switch (word) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(word);
        };
    }

    int integer(String column) {
        return read(column, 0, Integer::valueOf, "a whole number");
    }

    BigDecimal number(String column) {
        return read(column, BigDecimal.ZERO, BigDecimal::new, "a number");
    }

    Euro amount(String column) {
        return read(column, Euro.ZERO, word -> Euro.of(new BigDecimal(word)), "an amount such as 1800 or 1250.50");
    }

    double degrees(String column) {
        return read(column, 0.0, Double::valueOf, "degrees such as 49.5033");
    }

    @Nullable
    LocalDate date(String column) {
        return has(column) ? read(column, NO_DATE, LocalDate::parse, "a date such as 2026-11-22") : null;
    }

    Validity validity() {
        LocalDate from = date("validFrom");
        LocalDate to = date("validTo");
        if (from != null && to != null && to.isBefore(from)) {
            return report("validTo", "The end " + to + " is before the start " + from + ".", Validity.ALWAYS);
        }
        return new Validity(from, to);
    }

    Source source() {
        return new Source(text("source"), one("certainty", Certainty.class));
    }

    /** Notes the problem at this cell and goes on with a harmless value. */
    <T> T report(String column, String problem, T standIn) {
        problems.add(new TableProblem(table, line.getRecordNumber() + 1, column, problem));
        return standIn;
    }

    private <T> T read(String column, T standIn, Function<String, T> reader, String expected) {
        String word = text(column);
        try {
            return reader.apply(word);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException wrong) {
            return report(column, "\"" + word + "\" is not " + expected + ".", standIn);
        }
    }
}
