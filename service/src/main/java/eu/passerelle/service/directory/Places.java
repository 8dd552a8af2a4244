package eu.passerelle.service.directory;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * The towns and postcodes of the Greater Region.
 *
 * <p>Shipped are ranges of postcodes and some four hundred places. An operator who has the full GeoNames extract as
 * {@code postcodes.csv} in the data folder gets all places of the five regions by name and position.
 */
public class Places {

    private static final String FULL_EXTRACT = "postcodes.csv";

    /** Country letters, then at least two digits, then perhaps a name: {@code L-9501 Wiltz}. */
    private static final Pattern POSTCODE_FIRST =
            Pattern.compile("(?:([A-Za-z]{1,2})\\s*-?\\s*)?(\\d{2,5})(?!\\d)[\\s,]*(.*)");

    private static final Map<String, Integer> DIGITS_BY_COUNTRY = Map.of("LU", 4, "BE", 4, "DE", 5, "FR", 5);
    private static final List<String> COUNTRIES = List.of("LU", "BE", "DE", "FR");

    private final NutsCodes regions = new NutsCodes();
    private final PostcodeRanges ranges;
    private final Gazetteer gazetteer;

    private Places(List<CSVRecord> more) {
        ranges = new PostcodeRanges(CsvTable.shipped("postcode-ranges.csv"), more);
        gazetteer = new Gazetteer(CsvTable.shipped("places.csv"), more, ranges);
    }

    /** Only what the product ships. */
    public static Places shipped() {
        return new Places(List.of());
    }

    /** Adds {@code postcodes.csv} of this folder (columns country, postcode, place, lat, lon, nuts3) if it is there. */
    public static Places withDataFolder(Path folder) {
        var file = folder.resolve(FULL_EXTRACT);
        return new Places(Files.isRegularFile(file) ? CsvTable.of(file) : List.of());
    }

    /** The district of a postcode in a country of any case; countries that we have no data for are outside. */
    public Region region(String country, String postcode) {
        var known = country.strip().toUpperCase(Locale.ROOT);
        if (!Postcode.knownCountry(known)) {
            var plausible = known.matches("[A-Z]{2}") && postcode.strip().matches("(?=.*\\d)[\\w -]{3,10}");
            return plausible ? new Region.Outside() : new Region.Malformed();
        }
        return Postcode.parse(known, postcode).<Region>map(ranges::region).orElseGet(Region.Malformed::new);
    }

    /**
     * Places for what was typed: a postcode with or without country letters, the beginning of one, a postcode and a
     * name, or a name in any of its languages. A postcode of two countries yields a place in each.
     */
    public List<Place> search(String typed, int limit) {
        var text = typed.strip();
        var match = POSTCODE_FIRST.matcher(text);
        if (limit <= 0 || SearchText.fold(text).isEmpty()) {
            return List.of();
        }
        var found = match.matches() ? byPostcode(match) : Gazetteer.distinctNames(gazetteer.named(text));
        return found.limit(limit).toList();
    }

    /** The places that are called exactly so, in any of their languages and in any country. */
    public List<Place> called(String name) {
        return SearchText.fold(name).isEmpty()
                ? List.of()
                : gazetteer.called(name).toList();
    }

    private Stream<Place> byPostcode(Matcher match) {
        var letters = match.group(1);
        var digits = match.group(2);
        var name = match.group(3);
        var countries = letters == null
                ? COUNTRIES
                : Postcode.countryOfLetters(letters).map(List::of).orElse(List.of());
        if (!SearchText.fold(name).isEmpty()) {
            var named = named(countries, digits, name);
            if (!named.isEmpty()) {
                return named.stream();
            }
        }
        var exact = new ArrayList<Place>();
        var bare = new ArrayList<Place>();
        var begun = new ArrayList<Place>();
        for (var country : countries) {
            var places = gazetteer.beginning(country, digits).toList();
            if (!complete(country, digits)) {
                begun.addAll(places);
            } else if (places.isEmpty()) {
                bare(country, digits).ifPresent(bare::add);
            } else {
                exact.addAll(places);
            }
        }
        return Stream.of(exact, bare, begun).flatMap(List::stream);
    }

    /** Places of that name with that postcode; if there are none, those whose district the postcode can lie in. */
    private List<Place> named(List<String> countries, String digits, String name) {
        var named = gazetteer
                .named(name)
                .filter(place -> countries.contains(place.country()))
                .toList();
        var exact = named.stream()
                .filter(place -> place.postcode().startsWith(digits))
                .toList();
        return exact.isEmpty()
                ? Gazetteer.distinctNames(named.stream().filter(place -> canHave(place, digits)))
                        .map(place -> place.at(digits))
                        .toList()
                : exact;
    }

    private boolean canHave(Place place, String digits) {
        var nuts3 = place.nuts3();
        return nuts3 != null
                && complete(place.country(), digits)
                && region(place.country(), digits).candidates().contains(nuts3);
    }

    private Optional<Place> bare(String country, String digits) {
        var candidates = region(country, digits).candidates();
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        var single = candidates.size() == 1;
        @Nullable String nuts3 = single ? candidates.get(0) : null;
        var names =
                candidates.stream().map(code -> regions.name(code).orElse(code)).toList();
        return Optional.of(new Place(String.join(" / ", names), digits, country, nuts3, null, null));
    }

    private static boolean complete(String country, String digits) {
        return digits.length() == DIGITS_BY_COUNTRY.getOrDefault(country, 0);
    }
}
