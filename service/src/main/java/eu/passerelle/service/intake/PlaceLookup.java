package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.Location;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import eu.passerelle.service.directory.Place;
import eu.passerelle.service.directory.Places;
import java.text.Collator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds the site by postcode or name, and says which hub is in charge there. */
final class PlaceLookup implements Lookup {

    private static final int MOST = 8;
    private static final int MOST_NAMES = 3;
    private static final Pattern POSTCODE = Pattern.compile("(?:[A-Za-z]{1,2}\\s*-?\\s*)?\\d{2,5}(?!\\d)[\\s,]*");
    private static final Pattern DIGITS = Pattern.compile("\\d{2,5}");
    private static final Map<String, String> LETTERS = Map.of("LU", "L", "BE", "B", "DE", "D", "FR", "F");

    /** Countries of which only a part belongs to the network. */
    private static final List<String> PARTLY = List.of("BE", "DE", "FR");

    private final Places places;
    private final Network network;

    PlaceLookup(Places places, Network network) {
        this.places = places;
        this.network = network;
    }

    @Override
    public Found find(String typed, Words words) {
        var found = places.search(typed, MOST);
        String name = POSTCODE.matcher(typed).replaceFirst("");
        var certain = certain(found, typed, name);
        if (certain != null) {
            return Found.one(entry(certain, words));
        }
        var offered = new ArrayList<Entry>();
        found.forEach(place -> offered.add(entry(place, words)));
        PARTLY.stream()
                .filter(country -> mayBeIn(country, typed))
                .forEach(country -> offered.add(elsewhere(country, words)));
        return Found.several(offered);
    }

    /** A postcode tells by its length in which countries it cannot be. */
    private static boolean mayBeIn(String country, String typed) {
        var digits = DIGITS.matcher(typed);
        return !digits.find()
                || digits.group().length() < 4
                || digits.group().length() == (country.equals("BE") ? 4 : 5);
    }

    /** The one place that is meant, if there is no doubt. */
    private @Nullable Place certain(List<Place> found, String typed, String name) {
        var exact = found.stream().filter(place -> same(place.name(), name)).toList();
        if (exact.size() == 1) {
            return exact.get(0);
        }
        if (found.isEmpty()) {
            return null;
        }
        Place first = found.get(0);
        boolean onlyPostcode = name.isBlank() && typed.endsWith(first.postcode());
        if (onlyPostcode) {
            boolean onePostcode = found.stream()
                    .allMatch(place -> place.country().equals(first.country())
                            && place.postcode().equals(first.postcode()));
            return onePostcode ? together(found) : null;
        }
        boolean namedSo = !name.isBlank()
                && found.size() == 1
                && places.search(name, MOST).stream()
                        .anyMatch(place -> place.name().equals(first.name()));
        return namedSo ? first : null;
    }

    /** Several villages may share a postcode: the postcode is known then, the village is not. */
    private static Place together(List<Place> found) {
        Place first = found.get(0);
        if (found.size() == 1) {
            return first;
        }
        boolean oneDistrict = found.stream().map(Place::nuts3).distinct().count() == 1;
        String names = found.stream().map(Place::name).limit(MOST_NAMES).collect(Collectors.joining(" / "));
        return new Place(names, first.postcode(), first.country(), oneDistrict ? first.nuts3() : null, null, null);
    }

    private static boolean same(String one, String other) {
        var collator = Collator.getInstance(Locale.ROOT);
        collator.setStrength(Collator.PRIMARY);
        return collator.equals(one, other.strip());
    }

    private Entry entry(Place place, Words words) {
        boolean town = place.lat() != null;
        String nuts = place.nuts3() == null ? "" : " (" + place.nuts3() + ")";
        String country = Countries.name(place.country(), words);
        String name = place.name().equals(country) ? "" : place.name() + ", ";
        String label = (town ? "" : place.postcode() + ", ") + (town ? place.name() + ", " : name) + country + nuts;
        ObjectNode answer =
                Typed.JSON.objectNode().put("country", place.country()).put("postcode", place.postcode());
        if (place.nuts3() != null) {
            answer.put("nuts", place.nuts3());
        }
        if (town) {
            answer.put("municipality", place.name());
        }
        String postcode = LETTERS.getOrDefault(place.country(), "") + "-" + place.postcode();
        return new Entry(
                postcode + " " + place.name(),
                label,
                hubs(place, words),
                answer,
                town ? postcode + " " + place.name() : postcode);
    }

    private String hubs(Place place, Words words) {
        var regions = place.nuts3() == null
                ? places.region(place.country(), place.postcode()).candidates()
                : List.of(place.nuts3());
        var inCharge = regions.stream()
                .map(region -> network.servingFirst(region).stream()
                        .filter(hub -> hub.sectors().isEmpty())
                        .map(Hub::name)
                        .toList())
                .distinct()
                .toList();
        return inCharge.size() != 1 || inCharge.get(0).isEmpty()
                ? ""
                : words.say(
                        "form.place.hub",
                        Map.of("hubs", inCharge.get(0), "count", inCharge.get(0).size()));
    }

    /** A site in a neighbouring country, but outside the regions of the network. */
    private static Entry elsewhere(String country, Words words) {
        var answer = Typed.JSON.objectNode().put("country", country).put("nuts", Location.elsewhere(country));
        return new Entry("elsewhere-" + country, words.say("form.place.elsewhere." + country), "", answer, null);
    }
}
