package eu.passerelle.matching;

import eu.passerelle.policy.Parameters;
import java.time.LocalDate;

/**
 * How much each part of a fit counts, in points, as the parameters {@code match.*} of the release say.
 *
 * @param busRadiusKm how near the tour bus must stop to count as near, in kilometres as the crow flies
 */
public record MatchWeights(
        int askedFor,
        int askedTopic,
        int askedFamily,
        int inferredNeed,
        int specialisation,
        int homeHub,
        int language,
        int onSite,
        int bus,
        int remote,
        int free,
        int busRadiusKm) {

    public static MatchWeights from(Parameters parameters, LocalDate asOf) {
        return new MatchWeights(
                points(parameters, "askedTopicAndFamily", asOf),
                points(parameters, "askedTopic", asOf),
                points(parameters, "askedFamily", asOf),
                points(parameters, "inferredNeed", asOf),
                points(parameters, "specialisation", asOf),
                points(parameters, "homeHub", asOf),
                points(parameters, "language", asOf),
                points(parameters, "onSite", asOf),
                points(parameters, "bus", asOf),
                points(parameters, "remote", asOf),
                points(parameters, "free", asOf),
                points(parameters, "busRadiusKm", asOf));
    }

    private static int points(Parameters parameters, String name, LocalDate asOf) {
        return parameters.number("match." + name, asOf).intValueExact();
    }
}
