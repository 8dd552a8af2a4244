package eu.passerelle.policy;

import eu.passerelle.explanation.Truth;
import java.util.List;

/** The site lies in one of the regions; unknown while the region is known too coarsely to tell. */
public record RegionCell(Column column, boolean negated, List<String> prefixes) implements Cell {

    public RegionCell {
        prefixes = prefixes.stream().sorted().distinct().toList();
    }

    @Override
    public Truth test(Profile profile) {
        String region = profile.region();
        if (region == null) {
            return Truth.UNKNOWN;
        }
        Truth within = Truth.UNMET;
        for (String prefix : prefixes) {
            if (region.startsWith(prefix)) {
                within = Truth.MET;
                break;
            }
            if (prefix.startsWith(region)) {
                within = Truth.UNKNOWN;
            }
        }
        return negated ? within.not() : within;
    }

    @Override
    public String key() {
        return column.header() + (negated ? " not " : " in ") + prefixes;
    }
}
