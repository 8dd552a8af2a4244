package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.company.Location;
import eu.passerelle.company.Point;
import eu.passerelle.service.directory.NutsCodes;
import eu.passerelle.service.directory.Place;
import eu.passerelle.service.directory.Places;
import eu.passerelle.service.directory.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the region of an address: a NUTS code that is given counts, then the postcode, then the municipality. */
final class AddressReader {

    private static final Set<String> COUNTRIES = Set.copyOf(Arrays.asList(Locale.getISOCountries()));

    private final Fields fields;
    private final Places places;
    private final NutsCodes nutsCodes;

    AddressReader(Fields fields, Places places, NutsCodes nutsCodes) {
        this.fields = fields;
        this.places = places;
        this.nutsCodes = nutsCodes;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    Location read(JsonNode address, String path) {
        String country = fields.text(address, "country", path, 2);
        if (country != null && !isCountry(country)) {
            country = fields.report(path + "country", "country", Map.of("value", country));
        }
        String nuts = fields.text(address, "nuts", path, 5);
        if (nuts != null && !nutsCodes.known(nuts) && !isElsewhere(nuts)) {
            nuts = fields.report(path + "nuts", "nuts", Map.of("value", nuts));
        }
        if (nuts != null && country != null && !nuts.startsWith(country)) {
            nuts = fields.report(path + "nuts", "nutsCountry", Map.of("value", nuts, "country", country));
        }
        String postcode = fields.text(address, "postcode", path, 12);
        String municipality = fields.text(address, "municipality", path, 120);
        Place place = place(country, postcode, municipality);
        Point given = given(address, path);
        Point point = given != null || place == null ? given : point(place);
        String region = region(country, postcode, path);
        if (nuts != null) {
            return new Location(nuts.substring(0, 2), nuts, point);
        }
        if (region != null) {
            return new Location(country, region, point);
        }
        if ((postcode == null || country == null) && place != null && place.nuts3() != null) {
            return new Location(place.country(), place.nuts3(), point);
        }
        return new Location(
                country, postcode == null && country != null && municipality == null ? country : null, null);
    }

    private static boolean isElsewhere(String nuts) {
        return nuts.length() == 3 && nuts.equals(Location.elsewhere(nuts.substring(0, 2)));
    }

    private @Nullable Point given(JsonNode address, String path) {
        var latitude = fields.degrees(address, "latitude", path, 90);
        var longitude = fields.degrees(address, "longitude", path, 180);
        return latitude == null || longitude == null ? null : new Point(latitude, longitude);
    }

    /** The region of a postcode, as fine as the postcode tells; null if there is none. */
    private @Nullable String region(@Nullable String country, @Nullable String postcode, String path) {
        if (country == null || postcode == null) {
            return null;
        }
        Region region = places.region(country, postcode);
        if (region instanceof Region.Malformed) {
            return fields.report(path + "postcode", "postcode", Map.of("value", postcode, "country", country));
        }
        if (region instanceof Region.Outside) {
            return Location.elsewhere(country);
        }
        return commonPrefix(region.candidates());
    }

    /** Several districts share the postcode: what they have in common is still certain. */
    private static String commonPrefix(List<String> codes) {
        String prefix = codes.get(0);
        for (String code : codes) {
            while (!code.startsWith(prefix)) {
                prefix = prefix.substring(0, prefix.length() - 1);
            }
        }
        return prefix;
    }

    /** The place that is meant, if only one region can be: by postcode and name together, by exact name, by what begins so. */
    private @Nullable Place place(@Nullable String country, @Nullable String postcode, @Nullable String municipality) {
        if (municipality == null) {
            return postcode == null ? null : only(places.search(postcode, 20), country);
        }
        if (postcode != null) {
            return only(places.search(postcode + " " + municipality, 20), country);
        }
        Place called = only(places.called(municipality), country);
        return called == null ? only(places.search(municipality, 20), country) : called;
    }

    private static @Nullable Place only(List<Place> found, @Nullable String country) {
        List<Place> there = found.stream()
                .filter(place -> country == null || country.equals(place.country()))
                .toList();
        return there.stream().map(Place::nuts3).distinct().count() == 1 ? there.get(0) : null;
    }

    private static @Nullable Point point(Place place) {
        return place.lat() == null || place.lon() == null ? null : new Point(place.lat(), place.lon());
    }
}
