package eu.passerelle.company;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores of the Digital Maturity Assessment, 0 to 100 each (JRC; for public bodies the fifth dimension is
 * interoperability).
 */
public record Maturity(
        @Nullable Integer strategy,
        @Nullable Integer readiness,
        @Nullable Integer humanCentric,
        @Nullable Integer data,
        @Nullable Integer automation,
        @Nullable Integer green) {

    public static final Maturity UNKNOWN = new Maturity(null, null, null, null, null, null);

    /** The simple mean of the six scores in hundredths, or null unless all six are known. */
    public @Nullable Long overallHundredths() {
        var scores = Stream.of(strategy, readiness, humanCentric, data, automation, green)
                .map(score -> score == null ? -1 : score)
                .toList();
        if (scores.contains(-1)) {
            return null;
        }
        return Math.round(scores.stream().mapToInt(Integer::intValue).sum() * 100 / 6.0);
    }
}
