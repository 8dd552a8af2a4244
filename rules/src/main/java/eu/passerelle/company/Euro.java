package eu.passerelle.company;

import eu.passerelle.explanation.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** An exact amount in euros, kept in cents. */
public record Euro(long cents) implements Comparable<Euro>, Money {

    public static final Euro ZERO = new Euro(0);

    public static Euro of(long euros) {
        return new Euro(Math.multiplyExact(euros, 100));
    }

    /** @throws ArithmeticException if the amount has fractions of a cent or does not fit */
    public static Euro of(BigDecimal euros) {
        return new Euro(euros.movePointRight(2).longValueExact());
    }

    public Euro plus(Euro other) {
        return new Euro(Math.addExact(cents, other.cents));
    }

    public Euro minus(Euro other) {
        return new Euro(Math.subtractExact(cents, other.cents));
    }

    /** A share of this amount, rounded up to the cent: aid is never understated. */
    public Euro percent(BigDecimal percent) {
        return new Euro(BigDecimal.valueOf(cents)
                .multiply(percent)
                .movePointLeft(2)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact());
    }

    @Override
    public BigDecimal toBigDecimal() {
        return BigDecimal.valueOf(cents, 2);
    }

    public boolean isPositive() {
        return cents > 0;
    }

    @Override
    public int compareTo(Euro other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return toBigDecimal().toPlainString();
    }
}
