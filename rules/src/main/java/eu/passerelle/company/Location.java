package eu.passerelle.company;

import org.jspecify.annotations.Nullable;

/**
 * The site that needs help.
 *
 * @param country ISO 3166 code of the country, for example {@code LU}
 * @param nuts NUTS 2021 code, as fine as known; see {@link #elsewhere}
 * @param point coordinates, if the place is known
 */
public record Location(
        @Nullable String country,
        @Nullable String nuts,
        @Nullable Point point) {

    public static final Location UNKNOWN = new Location(null, null, null);

    public static Location in(String nuts) {
        return new Location(nuts.substring(0, 2), nuts, null);
    }

    /** The region code of a place that is known to lie in a country, but outside all regions of the network. */
    public static String elsewhere(String country) {
        return country + "*";
    }
}
