package eu.passerelle.explanation;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers, amounts, dates and lists as one language writes them (CLDR). Made once; safe to share between threads. */
final class Figures {

    /** CLDR leaves the Luxembourgish "and" open, as its n depends on the next word. */
    private static final Pattern LUXEMBOURGISH_AND = Pattern.compile("a\\(n\\) (.)");

    /** CLDR has no Luxembourgish "or" and says it in English. */
    private static final Pattern ENGLISH_OR = Pattern.compile(",? or (?!.* or )");

    private final Language language;
    private final LocalizedNumberFormatter number;
    private final LocalizedNumberFormatter wholeEuros;
    private final LocalizedNumberFormatter eurosAndCents;
    private final DateTimeFormatter date;
    private final ListFormatter and;
    private final ListFormatter or;

    Figures(Language language) {
        this.language = language;
        ULocale locale = locale(language);
        number = NumberFormatter.withLocale(locale);
        var euros = number.unit(Currency.getInstance("EUR"));
        wholeEuros = euros.precision(Precision.integer());
        eurosAndCents = euros.precision(Precision.fixedFraction(2));
        date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale.toLocale());
        and = ListFormatter.getInstance(locale, ListFormatter.Type.AND, ListFormatter.Width.WIDE);
        or = ListFormatter.getInstance(locale, ListFormatter.Type.OR, ListFormatter.Width.WIDE);
    }

    static ULocale locale(Language language) {
        return switch (language) {
            case EN -> new ULocale("en_GB");
            case FR -> ULocale.FRANCE;
            case DE -> ULocale.GERMANY;
            case LB -> new ULocale("lb_LU");
        };
    }

    String number(Number value) {
        return number.format(value).toString();
    }

    /** An amount with cents only where there are any; the minus is a true minus sign. */
    String money(BigDecimal euros) {
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        return (whole ? wholeEuros : eurosAndCents).format(euros).toString().replace('-', '\u2212');
    }

    String date(LocalDate day) {
        String said = date.format(day);
        return language == Language.FR && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }

    String all(List<String> words) {
        return LUXEMBOURGISH_AND.matcher(and.format(words)).replaceAll(m -> keepsN(m.group(1)) ? "an $1" : "a $1");
    }

    String any(List<String> words) {
        String list = or.format(words);
        return language == Language.LB ? ENGLISH_OR.matcher(list).replaceFirst(" oder ") : list;
    }

    /** The Eifel rule: a final n stays before vowels and before d, h, n, t and z. */
    private static boolean keepsN(String next) {
        return "aeiouyäëéöüdhntz".indexOf(Character.toLowerCase(next.charAt(0))) >= 0;
    }
}
