package eu.passerelle.policy;

import eu.passerelle.company.ServiceFamily;
import eu.passerelle.hub.Offering;
import org.jspecify.annotations.Nullable;

/**
 * What a row speaks of: a hub, a family, an offering or a scheme; a part that is null stands for any. Rows with equal
 * scopes share a bucket.
 */
public record Scope(
        @Nullable String hub,
        @Nullable ServiceFamily family,
        @Nullable String offering,
        @Nullable String scheme) {

    public static final Scope ANY = new Scope(null, null, null, null);

    public static Scope ofScheme(String scheme) {
        return new Scope(null, null, null, scheme);
    }

    public boolean covers(Offering candidate) {
        return scheme == null
                && (hub == null || hub.equals(candidate.hub().id()))
                && (family == null || family == candidate.family())
                && (offering == null || offering.equals(candidate.id()));
    }
}
