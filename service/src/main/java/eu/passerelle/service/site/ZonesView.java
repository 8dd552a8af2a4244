package eu.passerelle.service.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The zones of the bus tour.
 *
 * @param when the days of the tour in words
 * @param typed the place that was asked for
 * @param nearest the zone nearest to it; null if none was asked for or found
 * @param problem why none was found; null otherwise
 */
record ZonesView(
        String title,
        String when,
        List<Zone> zones,
        String typed,
        @Nullable Nearest nearest,
        @Nullable String problem) {

    record Zone(String name, String municipality) {}

    /** @param away how far it is, in one sentence */
    record Nearest(String name, String away) {}
}
