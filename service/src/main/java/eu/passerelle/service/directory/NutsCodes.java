package eu.passerelle.service.directory;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The region codes a company can name: NUTS 2021/2024.
 *
 * <p>The regions of the five hubs are listed one by one. Elsewhere in the EU only the form of a code is checked, because
 * no decision depends on which region it is.
 */
@Singleton
public class NutsCodes {

    private static final Pattern WELL_FORMED = Pattern.compile("[A-Z]{2}[A-Z0-9]{0,3}");

    private static final List<String> HUB_REGIONS = List.of("LU", "BE3", "DEB", "DEC", "FRF");

    /** As in NUTS, Greece is EL. */
    private static final Set<String> EU_COUNTRIES = Set.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");

    private final Map<String, String> names;

    public NutsCodes() {
        names = CsvTable.shipped("nuts.csv").stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get("code"), row -> row.get("name")));
    }

    /** Whether this country, region or district exists, as far as we can tell. */
    public boolean known(String code) {
        return names.containsKey(code) || (wellFormed(code) && !inHubRegion(code));
    }

    /** The name in the region's own language; empty for codes that are not listed. */
    public Optional<String> name(String code) {
        return Optional.ofNullable(names.get(code));
    }

    private static boolean wellFormed(String code) {
        return WELL_FORMED.matcher(code).matches() && EU_COUNTRIES.contains(code.substring(0, 2));
    }

    private static boolean inHubRegion(String code) {
        return HUB_REGIONS.stream().anyMatch(code::startsWith);
    }
}
