package eu.passerelle.service.site;

import eu.passerelle.company.Point;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.BusStop;
import eu.passerelle.service.directory.Place;
import eu.passerelle.service.directory.Places;
import eu.passerelle.service.policy.Policies;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The zones of DIH ON TOUR, as long as no next tour is planned. */
@ApplicationScoped
class Zones {

    private static final LocalDate FIRST_DAY = LocalDate.of(2021, 10, 25);
    private static final LocalDate LAST_DAY = LocalDate.of(2021, 11, 16);
    private static final int MOST_PLACES = 20;

    @Inject
    Policies policies;

    @Inject
    Places places;

    ZonesView view(@Nullable String asked, Words words) {
        String typed = asked == null ? "" : asked.strip();
        List<BusStop> stops = policies.current().release().network().stops();
        ZonesView.Nearest nearest = null;
        String problem = null;
        if (!typed.isEmpty()) {
            Place place = places.search(typed, MOST_PLACES).stream()
                    .filter(found -> found.lat() != null && found.lon() != null)
                    .findFirst()
                    .orElse(null);
            nearest = place == null ? null : nearest(place, stops, words);
            problem = nearest == null ? words.say("stop.unknown", Map.of("value", typed)) : null;
        }
        return new ZonesView(
                words.say("stop.title", Map.of("count", stops.size())),
                words.say("stop.when", Map.of("from", FIRST_DAY, "to", LAST_DAY)),
                stops.stream()
                        .map(stop -> new ZonesView.Zone(stop.name(), stop.municipality()))
                        .toList(),
                typed,
                nearest,
                problem);
    }

    private static ZonesView.@Nullable Nearest nearest(Place place, List<BusStop> stops, Words words) {
        if (place.lat() == null || place.lon() == null) {
            return null;
        }
        var from = new Point(place.lat(), place.lon());
        return stops.stream()
                .min(Comparator.comparingDouble(stop -> from.kilometresTo(stop.point())))
                .map(stop -> new ZonesView.Nearest(
                        stop.name(),
                        words.say(
                                "stop.from",
                                Map.of(
                                        "kilometres",
                                        Math.round(from.kilometresTo(stop.point())),
                                        "place",
                                        place.name()))))
                .orElse(null);
    }
}
