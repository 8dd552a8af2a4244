package eu.passerelle.service.intake;

import eu.passerelle.company.Point;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.BusStop;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts into words what is near the organisation: the bus, the hub that helps, hubs outside the network. */
final class NearbyWriter {

    private static final double NEAR_KM = 60;

    private final Decision decision;
    private final Network network;
    private final @Nullable Point site;
    private final Words words;

    NearbyWriter(Decision decision, Network network, @Nullable Point site, Words words) {
        this.decision = decision;
        this.network = network;
        this.site = site;
        this.words = words;
    }

    /** Null if the place is unknown or no zone is near. */
    AnswerView.@Nullable Stop stop() {
        Point from = site;
        if (from == null) {
            return null;
        }
        return network.stops().stream()
                .min(Comparator.comparingDouble(stop -> from.kilometresTo(stop.point())))
                .filter(stop -> from.kilometresTo(stop.point()) <= NEAR_KM)
                .map(stop -> stop(stop, from))
                .orElse(null);
    }

    private AnswerView.Stop stop(BusStop stop, Point from) {
        long kilometres = Math.round(from.kilometresTo(stop.point()));
        return new AnswerView.Stop(
                stop.name(),
                words.say("stop.away", Map.of("kilometres", kilometres)),
                stop.source().certainty() != Certainty.CONFIRMED);
    }

    private Stream<Hub> homeHubs() {
        return decision.homeHubs().stream()
                .map(home -> network.hubs().get(home.hub()))
                .filter(Objects::nonNull);
    }

    List<AnswerView.Neighbour> neighbours() {
        return homeHubs()
                .filter(hub -> !hub.member())
                .map(hub -> new AnswerView.Neighbour(
                        words.say("answer.neighbour", Map.of("hub", hub.name())),
                        words.say(hub.note()),
                        hub.website().isEmpty() ? null : hub.website(),
                        hub.name()))
                .toList();
    }

    AnswerView.Help help() {
        return homeHubs()
                .filter(Hub::member)
                .findFirst()
                .map(hub -> new AnswerView.Help(hub.name(), hub.website().isEmpty() ? null : hub.website()))
                .orElseGet(() -> new AnswerView.Help("", null));
    }
}
