package eu.passerelle.policy;

import eu.passerelle.company.NaceRevision;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the words of a cell into a typed condition. The grammar is closed: there is nothing to run. */
final class CellParser {

    private static final Pattern COMPARISON = Pattern.compile("(<=|>=|<|>|=)(\\d{1,12}(?:\\.\\d{1,2})?)");
    private static final Pattern BETWEEN =
            Pattern.compile("(\\d{1,12}(?:\\.\\d{1,2})?)\\.\\.(\\d{1,12}(?:\\.\\d{1,2})?)");
    private static final Pattern DIVISIONS = Pattern.compile("(\\d{2})-(\\d{2})(@2(?:\\.1)?)?");
    private static final Pattern ACTIVITY = Pattern.compile("(\\d{2}(?:\\.\\d{1,2})?)(@2(?:\\.1)?)?");

    private CellParser() {}

    /**
     * @param known the codes that the column may hold, empty for any
     * @throws IllegalArgumentException with words for people if the cell cannot be read
     */
    static Cell parse(Column column, String words, Collection<String> known) {
        String text = words.strip();
        return switch (column.type()) {
            case NUMBER, MONEY -> new RangeCell(column, range(text));
            case CODES -> new CodesCell(column, negated(text), codes(text, known));
            case POSSIBLE_CODES -> new PossibleCodesCell(column, negated(text), codes(text, known));
            case REGION -> new RegionCell(column, negated(text), codes(text, known));
            case ACTIVITY -> new ActivityCell(column, negated(text), activities(text));
            case FLAG -> new FlagCell(column, flag(text));
        };
    }

    private static Range range(String text) {
        var between = BETWEEN.matcher(text);
        if (between.matches()) {
            Range range = new Range(hundredths(between.group(1)), hundredths(between.group(2)));
            if (range.from() > range.to()) {
                throw new IllegalArgumentException("\"" + text + "\" runs backwards. Write the smaller number first.");
            }
            return range;
        }
        var comparison = COMPARISON.matcher(text);
        if (!comparison.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a condition on a number. Write for example <50, >=10 or 10..49.");
        }
        long limit = hundredths(comparison.group(2));
        return switch (comparison.group(1)) {
            case "<" -> new Range(Range.NO_LOWER_END, limit - 1);
            case "<=" -> new Range(Range.NO_LOWER_END, limit);
            case ">" -> new Range(limit + 1, Range.NO_UPPER_END);
            case ">=" -> new Range(limit, Range.NO_UPPER_END);
            default -> Range.exactly(limit);
        };
    }

    private static long hundredths(String number) {
        return new BigDecimal(number).movePointRight(2).longValueExact();
    }

    private static boolean negated(String text) {
        return text.startsWith("not ");
    }

    private static List<String> words(String text) {
        return Arrays.asList((negated(text) ? text.substring(4) : text).strip().split("\\s+"));
    }

    private static List<String> codes(String text, Collection<String> known) {
        var codes = words(text);
        if (!known.isEmpty()) {
            for (String code : codes) {
                if (!known.contains(code)) {
                    throw new IllegalArgumentException("\"" + code + "\" is not one of " + new TreeSet<>(known) + ".");
                }
            }
        }
        return codes;
    }

    private static List<Activity> activities(String text) {
        var activities = new ArrayList<Activity>();
        for (String word : words(text)) {
            var divisions = DIVISIONS.matcher(word);
            var activity = ACTIVITY.matcher(word);
            if (divisions.matches()) {
                int last = Integer.parseInt(divisions.group(2));
                for (int division = Integer.parseInt(divisions.group(1)); division <= last; division++) {
                    activities.add(new Activity("%02d".formatted(division), revision(divisions.group(3))));
                }
            } else if (activity.matches()) {
                activities.add(new Activity(activity.group(1), revision(activity.group(2))));
            } else {
                throw new IllegalArgumentException(
                        "\"" + word + "\" is not a NACE code. Write for example 25, 41-43, 10.20 or 61.1@2.");
            }
        }
        return activities;
    }

    private static @Nullable NaceRevision revision(@Nullable String suffix) {
        if (suffix == null) {
            return null;
        }
        return suffix.equals("@2") ? NaceRevision.REV_2 : NaceRevision.REV_2_1;
    }

    private static boolean flag(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException("\"" + text + "\" is neither yes nor no.");
        };
    }
}
