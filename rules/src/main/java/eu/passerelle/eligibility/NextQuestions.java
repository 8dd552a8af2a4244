package eu.passerelle.eligibility;

import eu.passerelle.explanation.Fact;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the unknown fact that would settle most. Each open answer shares its weight among the facts it misses; what
 * was asked for weighs more.
 */
final class NextQuestions {

    private static final double ASKED_FOR = 3;

    private NextQuestions() {}

    static @Nullable NextQuestion best(List<Offer> offers, List<SchemeAnswer> schemes) {
        Map<Fact, Double> weights = new EnumMap<>(Fact.class);
        offers.forEach(offer -> share(weights, offer.missing(), offer.fit().relevance() > 0 ? ASKED_FOR : 1));
        schemes.forEach(scheme -> share(weights, scheme.missing(), 1));
        Fact best = null;
        for (Fact fact : weights.keySet()) {
            if (best == null || weights.getOrDefault(fact, 0.0) > weights.getOrDefault(best, 0.0) + 1e-9) {
                best = fact;
            }
        }
        if (best == null) {
            return null;
        }
        int settles = 0;
        int touches = 0;
        var all = Stream.concat(
                offers.stream().map(Offer::missing), schemes.stream().map(SchemeAnswer::missing));
        for (Collection<Fact> missing : all.toList()) {
            if (missing.contains(best)) {
                touches++;
                settles += missing.size() == 1 ? 1 : 0;
            }
        }
        return new NextQuestion(best, settles, touches);
    }

    private static void share(Map<Fact, Double> weights, Collection<Fact> missing, double weight) {
        for (Fact fact : missing) {
            weights.merge(fact, weight / missing.size(), Double::sum);
        }
    }
}
