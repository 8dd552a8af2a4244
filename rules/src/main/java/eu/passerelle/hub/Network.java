package eu.passerelle.hub;

import eu.passerelle.explanation.Text;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All hubs with what they offer and what companies can combine it with, in the order of the release.
 *
 * @param topics label of each topic code
 */
public record Network(
        Map<String, Text> topics,
        Map<String, Hub> hubs,
        List<Offering> offerings,
        List<Scheme> schemes,
        List<Provider> providers,
        List<BusStop> stops) {

    public static Network of(
            Map<String, Text> topics,
            Collection<Hub> hubs,
            List<Offering> offerings,
            List<Scheme> schemes,
            List<Provider> providers,
            List<BusStop> stops) {
        var byId = hubs.stream()
                .collect(Collectors.toMap(Hub::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        return new Network(
                topics, byId, List.copyOf(offerings), List.copyOf(schemes), List.copyOf(providers), List.copyOf(stops));
    }

    /** Hubs that serve a region first; several may. Also called by the rules. */
    public List<Hub> servingFirst(String region) {
        return hubs.values().stream().filter(hub -> hub.servesFirst(region)).toList();
    }

    /** Some hub serves a part of the region first, so that it is named too coarsely. Also called by the rules. */
    public boolean mayServeFirst(String region) {
        return hubs.values().stream().anyMatch(hub -> hub.mayServeFirst(region));
    }

    /** States that grant aid through some hub of the network. */
    public List<String> grantingStates() {
        return hubs.values().stream().map(Hub::state).distinct().sorted().toList();
    }

    public Stream<Offering> offeringsOn(String topic) {
        return offerings.stream().filter(offering -> offering.topics().contains(topic));
    }
}
