package eu.passerelle.policy;

import eu.passerelle.company.Euro;
import eu.passerelle.company.NaceCode;
import eu.passerelle.explanation.AnyOf;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Message;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a cell in words: the fact of the organisation against the limit. */
public final class CellWords {

    private CellWords() {}

    /**
     * One sentence that sets the fact against the limit.
     *
     * @param value the value of the column as it is said, null if unknown
     * @param withLimit false to name the fact only, where the cell states the opposite of what is required
     */
    public static Message compare(Said cell, @Nullable Object value, boolean withLimit) {
        if (value == null) {
            return withLimit
                    ? new Message("cell.missing.limit", Map.of("label", cell.label(), "limit", cell.limit()))
                    : new Message("cell.missing", Map.of("label", cell.label()));
        }
        return withLimit
                ? new Message("cell.fact.limit", Map.of("label", cell.label(), "value", value, "limit", cell.limit()))
                : new Message("cell.fact", Map.of("label", cell.label(), "value", value));
    }

    /** The part of the sentence that is the same for every organisation. */
    public record Said(Code label, Message limit) {
        public static Said of(Cell cell) {
            return new Said(new Code("column", cell.column().header()), CellWords.limit(cell));
        }
    }

    /** A value of a column as something words can be made of: an amount, a number, codes. */
    public static Object say(Column column, Object value) {
        if (value instanceof Range range) {
            if (range.from() == range.to()) {
                return number(column, range.from());
            }
            return limit(new RangeCell(column, range));
        }
        if (value instanceof Iterable<?> codes) {
            var said = new ArrayList<Object>();
            codes.forEach(code -> said.add(new Code(vocabulary(column), code.toString())));
            return List.copyOf(said);
        }
        if (value instanceof Boolean flag) {
            return new Code("flag", flag ? "yes" : "no");
        }
        if (value instanceof NaceCode nace) {
            return nace.code();
        }
        return value;
    }

    /** What a cell asks for: {@code fewer than 50}. */
    public static Message limit(Cell cell) {
        if (cell instanceof RangeCell c) {
            return limit(c.column(), c.range());
        }
        if (cell instanceof FlagCell c) {
            return Message.of("cell.is", "value", new Code("flag", c.wanted() ? "yes" : "no"));
        }
        if (cell instanceof CodesCell c) {
            return codes(c.column(), c.negated(), c.codes());
        }
        if (cell instanceof PossibleCodesCell c) {
            return codes(c.column(), c.negated(), c.codes());
        }
        if (cell instanceof RegionCell c) {
            return codes(c.column(), c.negated(), c.prefixes());
        }
        var activity = (ActivityCell) cell;
        return codes(
                activity.column(),
                activity.negated(),
                activity.activities().stream().map(Activity::prefix).distinct().toList());
    }

    private static Message limit(Column column, Range range) {
        boolean lower = range.from() != Range.NO_LOWER_END;
        boolean upper = range.to() != Range.NO_UPPER_END;
        if (lower && upper) {
            return Message.of("cell.between", "from", number(column, range.from()))
                    .with("to", number(column, range.to()));
        }
        if (upper) {
            boolean below = range.to() % 100 == 99;
            return Message.of(
                    below ? "cell.below" : "cell.atMost", "limit", number(column, range.to() + (below ? 1 : 0)));
        }
        boolean above = range.from() % 100 == 1;
        return Message.of(
                above ? "cell.above" : "cell.atLeast", "limit", number(column, range.from() - (above ? 1 : 0)));
    }

    private static Message codes(Column column, boolean negated, Iterable<String> codes) {
        var said = (List<?>) say(column, codes);
        return Message.of(negated ? "cell.noneOf" : "cell.oneOf", "codes", new AnyOf(said));
    }

    private static Object number(Column column, long hundredths) {
        return column.type() == ColumnType.MONEY
                ? new Euro(hundredths)
                : new BigDecimal(
                        BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString());
    }

    /** Under which heading of the word files the codes of a column stand. */
    private static String vocabulary(Column column) {
        return switch (column) {
            case LANGUAGES -> "language";
            case ASKED_FAMILY -> "family";
            default -> column.header();
        };
    }
}
