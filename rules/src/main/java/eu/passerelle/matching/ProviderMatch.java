package eu.passerelle.matching;

import eu.passerelle.company.Location;
import eu.passerelle.company.Need;
import eu.passerelle.hub.Network;
import eu.passerelle.hub.Provider;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * A solution provider whose capabilities meet a need.
 *
 * @param topics the topics on which it can help, sorted
 * @param inRegion it works in the region of the site
 */
public record ProviderMatch(Provider provider, List<String> topics, boolean inRegion) {

    /** Those of the region first, then those that cover more, then in the order of the release. */
    public static List<ProviderMatch> find(Network network, List<Need> needs, Location site) {
        var matches = new ArrayList<ProviderMatch>();
        for (Provider provider : network.providers()) {
            var topics = new TreeSet<String>();
            for (Need need : needs) {
                if (need.topic() != null && provider.topics().contains(need.topic())) {
                    topics.add(need.topic());
                }
            }
            if (!topics.isEmpty()) {
                String nuts = site.nuts();
                boolean inRegion = nuts != null && provider.nuts().stream().anyMatch(nuts::startsWith);
                matches.add(new ProviderMatch(provider, List.copyOf(topics), inRegion));
            }
        }
        matches.sort(Comparator.comparing((ProviderMatch m) -> !m.inRegion())
                .thenComparing(m -> -m.topics().size()));
        return List.copyOf(matches);
    }
}
