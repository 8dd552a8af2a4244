package eu.passerelle.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostcodeRegionTest {

    private final Places places = Places.shipped();

    @ParameterizedTest
    @CsvSource({
        "LU, 9501, LU000",
        "LU, L-9379, LU000",
        "LU, 1000, LU000",
        "LU, 9999, LU000",
        "lu, lu 9501, LU000",
        "BE, 5000, BE352",
        "BE, B-5000, BE352",
        "BE, 4780, BE336",
        "BE, 4960, BE335",
        "BE, 1300, BE310",
        "BE, 7973, BE32A",
        "DE, 67655, DEB32",
        "DE, D-67655, DEB32",
        "DE, 66111, DEC01",
        "DE, 51598, DEB13",
        "DE, 76891, DEB3K",
        "FR, 57000, FRF33",
        "FR, F-57000, FRF33",
        "FR, 08000, FRF21",
        "FR, 88999, FRF34",
    })
    void a_postcode_tells_the_district(String country, String postcode, String nuts3) {
        assertThat(places.region(country, postcode)).isEqualTo(new Region.Resolved(nuts3));
    }

    @ParameterizedTest
    @CsvSource({"7100, BE329", "7134, BE329", "7170, BE32C", "7181, BE32C", "7850, BE32A", "7860, BE32A", "7160, BE32B"
    })
    void belgian_communes_that_changed_district_in_2019_are_in_the_new_one(String postcode, String nuts3) {
        assertThat(places.region("BE", postcode)).isEqualTo(new Region.Resolved(nuts3));
    }

    @ParameterizedTest
    @CsvSource({"66041, DEC01", "67056, DEB34", "67653, DEB32", "55099, DEB35", "57045, FRF33"})
    void post_boxes_and_large_users_resolve_too(String postcode, String nuts3) {
        var country = postcode.equals("57045") ? "FR" : "DE";

        assertThat(places.region(country, postcode)).isEqualTo(new Region.Resolved(nuts3));
    }

    @Test
    void a_postcode_of_two_districts_is_ambiguous() {
        assertThat(places.region("DE", "54298")).isEqualTo(new Region.Ambiguous(List.of("DEB23", "DEB25")));
        assertThat(places.region("DE", "57614").candidates()).containsExactly("DEB13", "DEB18", "DEB1B");
    }

    @ParameterizedTest
    @CsvSource({
        "DE, 10115",
        "DE, 55246",
        "DE, 55252",
        "DE, 57072",
        "DE, 53604",
        "DE, 65185",
        "DE, 76133",
        "BE, 1000",
        "BE, 1500",
        "BE, 3790",
        "BE, 8000",
        "FR, 75001",
        "FR, 66000",
        "FR, 07000",
        "NL, 6211 AB",
        "CH, 4051",
    })
    void well_formed_postcodes_elsewhere_are_outside(String country, String postcode) {
        assertThat(places.region(country, postcode)).isEqualTo(new Region.Outside());
    }

    @ParameterizedTest
    @CsvSource({
        "LU, abc",
        "LU, ''",
        "LU, 0999",
        "LU, 999",
        "LU, 10000",
        "BE, 0999",
        "BE, 9993",
        "BE, D-5000",
        "LU, B-5000",
        "DE, 6765",
        "DE, 676555",
        "FR, 5700",
        "FR, 57OOO",
        "NL, abc",
        "Luxembourg, 9501",
    })
    void anything_else_is_malformed(String country, String postcode) {
        assertThat(places.region(country, postcode)).isEqualTo(new Region.Malformed());
        assertThat(places.region(country, postcode).candidates()).isEmpty();
    }

    @Test
    void every_range_ends_in_a_listed_district_and_is_well_formed() {
        var nuts = new NutsCodes();
        for (var row : CsvTable.shipped("postcode-ranges.csv")) {
            assertThat(nuts.name(row.get("nuts3"))).as(row.get("nuts3")).isPresent();
            assertThat(Postcode.parse(row.get("country"), row.get("from"))).isPresent();
            assertThat(Postcode.parse(row.get("country"), row.get("to"))).isPresent();
            assertThat(row.get("from")).isLessThanOrEqualTo(row.get("to"));
        }
    }
}
