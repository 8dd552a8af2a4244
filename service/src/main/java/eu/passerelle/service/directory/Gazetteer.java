package eu.passerelle.service.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The places known by name: those shipped, then those of the operator's file. */
final class Gazetteer {

    private final List<Entry> entries = new ArrayList<>();

    /** @param more rows in the GeoNames layout with the columns {@code country postcode place lat lon nuts3} */
    Gazetteer(List<CSVRecord> shipped, List<CSVRecord> more, PostcodeRanges ranges) {
        var seen = new HashSet<Object>();
        for (var row : shipped) {
            var names = List.of(row.get("names").split("\\|", -1));
            add(place(row, names.get(0), ranges), names, seen);
        }
        for (var row : more) {
            add(place(row, row.get("place"), ranges), List.of(row.get("place")), seen);
        }
    }

    /** All places whose postcode begins with these digits, in the order of the postcodes. */
    Stream<Place> beginning(String country, String digits) {
        return entries.stream()
                .map(Entry::place)
                .filter(place ->
                        place.country().equals(country) && place.postcode().startsWith(digits))
                .sorted(Comparator.comparing(Place::postcode));
    }

    /** Places with a name in which each typed word begins a word; exact names first, then its own name before translations. */
    Stream<Place> named(String typed) {
        var folded = " " + SearchText.fold(typed);
        var words = SearchText.words(folded.strip()).stream()
                .map(word -> " " + word)
                .toList();
        return entries.stream()
                .map(entry -> new Hit(entry.place(), entry.rank(folded, words)))
                .filter(hit -> hit.rank() < Entry.NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::rank))
                .map(Hit::place);
    }

    /** Places that are called exactly so, in any of their languages. */
    Stream<Place> called(String typed) {
        var folded = " " + SearchText.fold(typed);
        return entries.stream().filter(entry -> entry.names().contains(folded)).map(Entry::place);
    }

    /** One place for each name and country: a town has many postcodes. */
    static Stream<Place> distinctNames(Stream<Place> places) {
        var seen = new HashSet<Object>();
        return places.filter(place -> seen.add(List.of(place.name(), place.country())));
    }

    private void add(Place place, List<String> names, Set<Object> seen) {
        var folded = names.stream()
                .flatMap(name -> SearchText.foldings(name).stream())
                .map(name -> " " + name)
                .toList();
        var isNew = false;
        for (var name : folded) {
            isNew |= seen.add(List.of(place.country(), place.postcode(), name));
        }
        if (isNew) {
            entries.add(new Entry(place, folded));
        }
    }

    /** The shipped ranges decide the district; the file only helps where they leave a choice. */
    private static Place place(CSVRecord row, String name, PostcodeRanges ranges) {
        var country = row.get("country");
        var postcode = row.get("postcode");
        var candidates = Postcode.parse(country, postcode)
                .map(ranges::region)
                .map(Region::candidates)
                .orElse(List.of());
        var nuts3 = candidates.size() == 1 ? candidates.get(0) : row.get("nuts3");
        return new Place(
                name,
                postcode,
                country,
                nuts3.isBlank() ? null : nuts3,
                degrees(row.get("lat")),
                degrees(row.get("lon")));
    }

    private static @Nullable Double degrees(String text) {
        return text.isBlank() ? null : Double.valueOf(text);
    }

    private record Hit(Place place, int rank) {}

    /** @param names folded, its own name first, each with a space before it so that every word begins after one */
    private record Entry(Place place, List<String> names) {

        static final int NO_MATCH = 4;

        int rank(String typed, List<String> words) {
            var best = NO_MATCH;
            for (var index = 0; index < names.size(); index++) {
                var name = names.get(index);
                if (name.equals(typed)) {
                    return 0;
                }
                if (name.startsWith(typed)) {
                    best = Math.min(best, index == 0 ? 1 : 2);
                } else if (containsAll(name, words)) {
                    best = Math.min(best, 3);
                }
            }
            return best;
        }

        private static boolean containsAll(String name, List<String> words) {
            for (var word : words) {
                if (!name.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
