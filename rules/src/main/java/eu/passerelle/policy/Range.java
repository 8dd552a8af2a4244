package eu.passerelle.policy;

/** Numbers from one end to the other, both included, in hundredths of the unit (people, years, points, euros). */
public record Range(long from, long to) {

    public static final long NO_LOWER_END = Long.MIN_VALUE;
    public static final long NO_UPPER_END = Long.MAX_VALUE;

    public static Range exactly(long hundredths) {
        return new Range(hundredths, hundredths);
    }

    boolean contains(Range other) {
        return from <= other.from && other.to <= to;
    }

    boolean meets(Range other) {
        return from <= other.to && other.from <= to;
    }
}
