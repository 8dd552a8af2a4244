package eu.passerelle.policy;

import eu.passerelle.company.NaceCode;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the condition columns say about one organisation on one day: its own facts and what the law derived from them.
 * A column without a value is unknown. Immutable once built.
 */
public final class Profile {

    private final LocalDate asOf;
    private final @Nullable Object[] values;

    private Profile(LocalDate asOf, @Nullable Object[] values) {
        this.asOf = asOf;
        this.values = values;
    }

    public LocalDate asOf() {
        return asOf;
    }

    /** The value of a column as given to the builder, or null if unknown. */
    public @Nullable Object value(Column column) {
        return values[column.ordinal()];
    }

    @Nullable
    Range range(Column column) {
        return (Range) value(column);
    }

    @SuppressWarnings("unchecked")
    @Nullable
    List<String> codes(Column column) {
        return (List<String>) value(column);
    }

    @Nullable
    String region() {
        return (String) value(Column.NUTS);
    }

    @Nullable
    NaceCode nace() {
        return (NaceCode) value(Column.NACE);
    }

    @Nullable
    Boolean flag(Column column) {
        return (Boolean) value(column);
    }

    public static Builder on(LocalDate asOf) {
        return new Builder(asOf);
    }

    /** Collects the values; null leaves a column unknown. */
    public static final class Builder {

        private final LocalDate asOf;
        private final @Nullable Object[] values = new Object[Column.values().length];

        private Builder(LocalDate asOf) {
            this.asOf = asOf;
        }

        public Builder number(Column column, @Nullable Range range) {
            return put(column, range, column.type() == ColumnType.NUMBER || column.type() == ColumnType.MONEY);
        }

        public Builder codes(Column column, @Nullable Iterable<String> codes) {
            boolean fits = column.type() == ColumnType.CODES || column.type() == ColumnType.POSSIBLE_CODES;
            if (codes == null) {
                return put(column, null, fits);
            }
            var sorted = new TreeSet<String>();
            codes.forEach(sorted::add);
            return put(column, List.copyOf(sorted), fits);
        }

        public Builder region(@Nullable String nuts) {
            return put(Column.NUTS, nuts, true);
        }

        public Builder nace(@Nullable NaceCode nace) {
            return put(Column.NACE, nace, true);
        }

        public Builder flag(Column column, @Nullable Boolean value) {
            return put(column, value, column.type() == ColumnType.FLAG);
        }

        private Builder put(Column column, @Nullable Object value, boolean fits) {
            if (!fits) {
                throw new IllegalArgumentException("The column " + column + " does not hold such a value.");
            }
            values[column.ordinal()] = value;
            return this;
        }

        public Profile build() {
            return new Profile(asOf, values.clone());
        }
    }
}
