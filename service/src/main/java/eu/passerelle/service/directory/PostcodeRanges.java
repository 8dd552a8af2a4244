package eu.passerelle.service.directory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;

/** Which districts (NUTS-3) a postcode lies in: the shipped ranges, then single postcodes of the operator's file. */
final class PostcodeRanges {

    private final List<Range> ranges;
    private final Map<Postcode, SortedSet<String>> singles = new HashMap<>();

    /** @param more rows with the columns {@code country postcode nuts3}; they never overrule a shipped range */
    PostcodeRanges(List<CSVRecord> shipped, List<CSVRecord> more) {
        ranges = shipped.stream().map(Range::from).toList();
        for (var row : more) {
            var postcode = Postcode.parse(row.get("country"), row.get("postcode"));
            if (postcode.isPresent() && !row.get("nuts3").isBlank()) {
                singles.computeIfAbsent(postcode.get(), any -> new TreeSet<>()).add(row.get("nuts3"));
            }
        }
    }

    Region region(Postcode postcode) {
        var found = new TreeSet<String>();
        for (var range : ranges) {
            if (range.covers(postcode)) {
                found.add(range.nuts3());
            }
        }
        if (found.isEmpty()) {
            found.addAll(singles.getOrDefault(postcode, new TreeSet<>()));
        }
        if (found.isEmpty()) {
            return new Region.Outside();
        }
        return found.size() == 1 ? new Region.Resolved(found.first()) : new Region.Ambiguous(new ArrayList<>(found));
    }

    /** Both ends belong to the range; postcodes of one country have one length, so text order is number order. */
    private record Range(String country, String from, String to, String nuts3) {

        static Range from(CSVRecord row) {
            return new Range(row.get("country"), row.get("from"), row.get("to"), row.get("nuts3"));
        }

        boolean covers(Postcode postcode) {
            return country.equals(postcode.country())
                    && from.compareTo(postcode.digits()) <= 0
                    && to.compareTo(postcode.digits()) >= 0;
        }
    }
}
