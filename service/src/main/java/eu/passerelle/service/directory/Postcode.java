package eu.passerelle.service.directory;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A postcode of one of the four countries in its own form.
 *
 * @param digits four in Luxembourg and Belgium, five in Germany and France; no country letter
 */
record Postcode(String country, String digits) {

    private static final Pattern WRITTEN = Pattern.compile("(?:([A-Z]{1,2})\\s*-?\\s*)?(\\d{4,5})");

    private static final Map<String, Pattern> FORMS = Map.of(
            "LU", Pattern.compile("[1-9]\\d{3}"),
            "BE", Pattern.compile("[1-8]\\d{3}|9[0-8]\\d{2}|99[0-8]\\d|999[0-2]"),
            "DE", Pattern.compile("\\d{5}"),
            "FR", Pattern.compile("\\d{5}"));

    private static final Map<String, String> COUNTRY_BY_LETTERS =
            Map.of("L", "LU", "LU", "LU", "B", "BE", "BE", "BE", "D", "DE", "DE", "DE", "F", "FR", "FR", "FR");

    /** With or without the letter that letters from abroad carry: {@code 9501}, {@code L-9501}, {@code LU 9501}. */
    static Optional<Postcode> parse(String country, String written) {
        var form = FORMS.get(country);
        var match = WRITTEN.matcher(written.strip().toUpperCase(Locale.ROOT));
        if (form == null || !match.matches()) {
            return Optional.empty();
        }
        var letters = match.group(1);
        var sameCountry = letters == null || country.equals(COUNTRY_BY_LETTERS.get(letters));
        var digits = match.group(2);
        return sameCountry && form.matcher(digits).matches()
                ? Optional.of(new Postcode(country, digits))
                : Optional.empty();
    }

    static boolean knownCountry(String country) {
        return FORMS.containsKey(country);
    }

    /** The country for letters before a postcode, such as {@code L} or {@code BE}. */
    static Optional<String> countryOfLetters(String letters) {
        return Optional.ofNullable(COUNTRY_BY_LETTERS.get(letters.toUpperCase(Locale.ROOT)));
    }
}
