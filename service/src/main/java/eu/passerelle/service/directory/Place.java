package eu.passerelle.service.directory;

import org.jspecify.annotations.Nullable;

/**
 * A town, commune or business zone, or a bare postcode of which only the region is known.
 *
 * @param name its own name; for a bare postcode the name of the region
 * @param country {@code LU BE DE FR}
 * @param nuts3 null where the postcode leaves a choice
 * @param lat degrees north of the middle of the place, not of a street (GeoNames); null if not known
 * @param lon degrees east; null if not known
 */
public record Place(
        String name,
        String postcode,
        String country,
        @Nullable String nuts3,
        @Nullable Double lat,
        @Nullable Double lon) {

    Place at(String otherPostcode) {
        return new Place(name, otherPostcode, country, nuts3, lat, lon);
    }
}
