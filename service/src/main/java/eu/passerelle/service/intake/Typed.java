package eu.passerelle.service.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads figures and dates in every form in which people of the Greater Region write them. */
final class Typed {

    private static final Pattern DECORATION = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’€]|EUR");
    private static final Pattern GROUPED = Pattern.compile("[1-9]\\d{0,2}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[\\s./-]+(\\d{1,2})[\\s./-]+(\\d{4})");
    private static final int LONGEST = 30;

    private Typed() {}

    /** {@code 6 500 000}, {@code 6,500,000.00}, {@code 6.500.000,00 €}, {@code 12,5}. */
    static Optional<BigDecimal> number(String typed) {
        String bare = DECORATION.matcher(typed).replaceAll("");
        if (bare.length() > LONGEST) {
            return Optional.empty();
        }
        int comma = bare.lastIndexOf(',');
        int point = bare.lastIndexOf('.');
        if (GROUPED.matcher(bare).matches()) {
            bare = bare.replace(",", "").replace(".", "");
        } else if (comma > point) {
            bare = bare.replace(".", "").replace(',', '.');
        } else {
            bare = bare.replace(",", "");
        }
        return PLAIN.matcher(bare).matches() ? Optional.of(new BigDecimal(bare)) : Optional.empty();
    }

    /** {@code 4 5 2009}, {@code 04/05/2009}, {@code 4.5.2009}, {@code 2009-05-04}: the day before the month. */
    static Optional<LocalDate> date(String typed) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(typed.strip());
            return Optional.of(
                    dayFirst.matches()
                            ? LocalDate.of(
                                    Integer.parseInt(dayFirst.group(3)),
                                    Integer.parseInt(dayFirst.group(2)),
                                    Integer.parseInt(dayFirst.group(1)))
                            : LocalDate.parse(typed.strip()));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
