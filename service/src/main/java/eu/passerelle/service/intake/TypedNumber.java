package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people of the four countries write it: {@code 1 250 000,50}, {@code 1.250.000,50}, {@code 1,250,000.50},
 * {@code 1’250’000}, {@code 1.250,-}, with or without a euro sign. What two customs would read differently is read as in the language of
 * the page: {@code 1,250} is a thousand in English and one and a quarter in French.
 *
 * @param value what it means; null if it cannot be read
 * @param trouble why it cannot be read; null if it can
 */
record TypedNumber(@Nullable BigDecimal value, @Nullable Trouble trouble) {

    /** Why something typed is no number. */
    enum Trouble {
        LETTERS,
        NEGATIVE,
        SHAPE
    }

    private static final Pattern CURRENCY = Pattern.compile("€|\\bEUR\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile("[\\s\\u00a0\\u2007-\\u200a\\u202f]+");
    private static final Pattern NO_CENTS = Pattern.compile("[.,] ?[-–—]+$");
    private static final Pattern APOSTROPHE = Pattern.compile("[’'ʼ`´]");
    private static final Pattern SIGNS = Pattern.compile("[\\d.,]+(_[\\d.,]+)*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern BELOW_ZERO = Pattern.compile("[-−–].*");

    private static final char GROUP = '_';
    private static final int GROUP_SIZE = 3;
    private static final int MOST_DIGITS = 24;

    static TypedNumber read(String typed, Language language) {
        String text = GAP.matcher(CURRENCY.matcher(typed).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        text = NO_CENTS.matcher(text).replaceAll("");
        if (LETTER.matcher(text).find()) {
            return new TypedNumber(null, Trouble.LETTERS);
        }
        if (BELOW_ZERO.matcher(text).matches()) {
            return new TypedNumber(null, Trouble.NEGATIVE);
        }
        String signs = APOSTROPHE.matcher(text).replaceAll(" ").replace(' ', GROUP);
        BigDecimal value = signs.length() <= MOST_DIGITS && SIGNS.matcher(signs).matches()
                ? value(signs, language == Language.EN ? ',' : '.')
                : null;
        return new TypedNumber(value, value == null ? Trouble.SHAPE : null);
    }

    private static @Nullable BigDecimal value(String signs, char groupsHere) {
        char last = lastSign(signs);
        if (last == GROUP || last == 0) {
            return number(signs, GROUP, "");
        }
        int at = signs.lastIndexOf(last);
        String before = signs.substring(0, at);
        String after = signs.substring(at + 1);
        boolean groups = before.indexOf(last) >= 0 || (looksLikeGroups(before, after) && last == groupsHere);
        if (groups) {
            return number(signs, last, "");
        }
        char other = lastSign(before);
        return number(before, other == 0 ? GROUP : other, after);
    }

    /** The last sign that is not a digit; 0 if there is none. */
    private static char lastSign(String signs) {
        for (int i = signs.length() - 1; i >= 0; i--) {
            if (!Character.isDigit(signs.charAt(i))) {
                return signs.charAt(i);
            }
        }
        return 0;
    }

    /** {@code 1,250} might be a thousand; {@code 0,250}, {@code 1250,500} and {@code 1 250,500} are not. */
    private static boolean looksLikeGroups(String before, String after) {
        return after.length() == GROUP_SIZE
                && !before.isEmpty()
                && before.length() <= GROUP_SIZE
                && DIGITS.matcher(before).matches()
                && before.charAt(0) != '0';
    }

    private static @Nullable BigDecimal number(String whole, char group, String decimals) {
        String[] groups = whole.split(Pattern.quote(String.valueOf(group)), -1);
        for (int i = 0; i < groups.length; i++) {
            boolean right =
                    i == 0 ? groups.length == 1 || groups[0].length() <= GROUP_SIZE : groups[i].length() == GROUP_SIZE;
            if (!right || !DIGITS.matcher(groups[i]).matches()) {
                return null;
            }
        }
        if (!decimals.isEmpty() && !DIGITS.matcher(decimals).matches()) {
            return null;
        }
        return new BigDecimal(String.join("", groups) + (decimals.isEmpty() ? "" : "." + decimals));
    }

    /**
     * The number in digits that mean the same in every language: groups after no-break spaces, never three decimals
     * after a lone sign.
     */
    static String tidy(BigDecimal value, Language language) {
        BigDecimal plain = value.stripTrailingZeros();
        String digits = plain.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        String sign = language == Language.EN ? "." : ",";
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0") + (decimals.isEmpty() ? "" : sign + decimals);
    }
}
