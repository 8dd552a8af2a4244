package eu.passerelle.explanation;

import java.math.BigDecimal;

/** An amount of euros that can be said in a sentence. */
public interface Money {
    BigDecimal toBigDecimal();
}
