package eu.passerelle.matching;

import eu.passerelle.hub.BusStop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How well an offering fits.
 *
 * @param relevance 3 if it is what was asked for, 2 for its topic, 1 for its family, 0 otherwise
 * @param points sum of the parts
 * @param topic the topic on which it fits, or its main topic
 * @param busStop the stop of the tour bus near the site, if the service comes by bus
 */
public record FitScore(
        int relevance,
        int points,
        @Nullable String topic,
        List<Fit> parts,
        @Nullable BusStop busStop) {}
