package eu.passerelle.company;

import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Sayable;
import java.math.BigDecimal;

/**
 * People of an enterprise in annual work units (Recommendation 2003/361/EC, Annex, Art. 5), in hundredths. An exact
 * number has equal ends; a band such as "10 to 49" has different ones.
 */
public record Headcount(long minHundredths, long maxHundredths) implements Sayable {

    /** More people than any enterprise has; the open end of "250 or more". */
    private static final long OPEN_END = 1_000_000_000L;

    public Headcount {
        if (minHundredths < 0 || maxHundredths < minHundredths) {
            throw new IllegalArgumentException("The headcount (%d to %d hundredths) must not be negative or reversed."
                    .formatted(minHundredths, maxHundredths));
        }
    }

    public static Headcount of(long people) {
        return new Headcount(people * 100, people * 100);
    }

    /** @throws ArithmeticException if there are more than two decimals */
    public static Headcount of(BigDecimal people) {
        long hundredths = people.movePointRight(2).longValueExact();
        return new Headcount(hundredths, hundredths);
    }

    /** At least {@code from} and fewer than {@code below} people. */
    public static Headcount band(long from, long below) {
        return new Headcount(from * 100, below * 100 - 1);
    }

    public static Headcount atLeast(long from) {
        return new Headcount(from * 100, OPEN_END);
    }

    public boolean below(long people) {
        return maxHundredths < people * 100;
    }

    public boolean atOrAbove(long people) {
        return minHundredths >= people * 100;
    }

    public boolean exact() {
        return minHundredths == maxHundredths;
    }

    /** The lower end in people. */
    public BigDecimal people() {
        return new BigDecimal(
                BigDecimal.valueOf(minHundredths, 2).stripTrailingZeros().toPlainString());
    }

    @Override
    public Object said() {
        if (exact()) {
            return people();
        }
        return maxHundredths == OPEN_END
                ? Message.of("headcount.atLeast", "from", people())
                : Message.of("headcount.band", "from", people()).with("to", BigDecimal.valueOf(maxHundredths / 100));
    }
}
