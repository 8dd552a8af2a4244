package eu.passerelle.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlacesTest {

    private final Places places = Places.shipped();

    @ParameterizedTest
    @CsvSource({
        "9501, Wiltz, LU",
        "L-9501, Wiltz, LU",
        "9501 Wiltz, Wiltz, LU",
        "B-5000, Namur, BE",
        "5000, Namur, BE",
        "D-67655, Kaiserslautern, DE",
        "F-57000, Metz, FR",
        "57000, Metz, FR",
        "f 57000 metz, Metz, FR",
        "L-9379, Friedhaff, LU",
    })
    void a_place_is_found_by_postcode(String typed, String name, String country) {
        assertThat(places.search(typed, 5)).first().satisfies(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.lat()).isNotNull();
            assertThat(place.lon()).isNotNull();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Wolz, Wiltz",
        "réiden, Redange-sur-Attert",
        "Reiden, Redange-sur-Attert",
        "Esch-Uelzecht, Esch-sur-Alzette",
        "Lüttich, Liège",
        "luettich, Liège",
        "liege, Liège",
        "Sarrebruck, Saarbrücken",
        "saarbruecken, Saarbrücken",
        "Trèves, Trier",
        "Strassburg, Strasbourg",
        "st vith, Sankt Vith",
        "kaisersl, Kaiserslautern",
        "Arel, Arlon",
        "Belval, Belval",
        "alzette esch, Esch-sur-Alzette",
    })
    void a_place_is_found_by_name_in_any_of_its_languages(String typed, String name) {
        assertThat(places.search(typed, 5)).first().extracting(Place::name).isEqualTo(name);
    }

    @Test
    void a_postcode_of_two_countries_yields_a_place_in_each() {
        assertThat(places.search("5000", 10)).extracting(Place::country).containsExactly("BE", "LU");
        assertThat(places.search("6000", 10)).extracting(Place::country).containsExactly("BE", "LU");
        assertThat(places.search("4780", 10)).extracting(Place::country).containsExactly("BE", "LU");
        assertThat(places.search("67655", 10)).extracting(Place::country).containsExactly("DE", "FR");
        assertThat(places.search("54290", 10)).extracting(Place::country).containsExactly("DE", "FR");
    }

    @Test
    void a_postcode_without_a_known_place_yields_its_region_only() {
        assertThat(places.search("L-9507", 5))
                .containsExactly(new Place("Luxembourg", "9507", "LU", "LU000", null, null));
        assertThat(places.search("D-54298", 5))
                .containsExactly(
                        new Place("Eifelkreis Bitburg-Prüm / Trier-Saarburg", "54298", "DE", null, null, null));
    }

    @Test
    void a_known_place_may_carry_another_postcode_of_its_district() {
        assertThat(places.search("L-9507 Wiltz", 5)).first().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Wiltz");
            assertThat(place.postcode()).isEqualTo("9507");
            assertThat(place.nuts3()).isEqualTo("LU000");
        });
        assertThat(places.search("F-54000 Metz", 5)).extracting(Place::name).containsExactly("Nancy");
    }

    @Test
    void the_beginning_of_a_postcode_lists_the_places_behind_it() {
        assertThat(places.search("L-95", 10)).extracting(Place::postcode).allMatch(code -> code.startsWith("95"));
        assertThat(places.search("577", 10)).extracting(Place::name).contains("Hayange");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "-", "D-10115", "X-9501", "Zzyzx"})
    void nothing_fitting_finds_nothing(String typed) {
        assertThat(places.search(typed, 10)).isEmpty();
    }

    @Test
    void the_limit_is_kept() {
        assertThat(places.search("s", 3)).hasSize(3);
        assertThat(places.search("s", 0)).isEmpty();
    }

    @Test
    void every_shipped_place_lies_in_a_district_of_its_postcode() {
        for (var row : CsvTable.shipped("places.csv")) {
            assertThat(places.region(row.get("country"), row.get("postcode")).candidates())
                    .as(row.get("names"))
                    .contains(row.get("nuts3"));
            assertThat(Double.parseDouble(row.get("lat"))).isBetween(47.4, 51.0);
            assertThat(Double.parseDouble(row.get("lon"))).isBetween(2.8, 8.6);
        }
    }

    @Test
    void the_full_extract_of_an_operator_adds_places_and_postcodes(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("postcodes.csv"), """
                country,postcode,place,admin,lat,lon,geonames_accuracy,nuts3
                LU,9507,Wiltz,Wiltz,49.9650,5.9320,6,LU000
                BE,7100,Trivières,Soignies,50.4500,4.1500,4,BE32C
                DE,54298,Igel,Trier-Saarburg,49.7100,6.5500,4,DEB25
                DE,10115,Berlin,Berlin,,,4,DE300
                DE,54298,Nowhere,,,,,
                DE,10117,Berlin,Berlin,,,4,
                """);
        var extended = Places.withDataFolder(folder);

        assertThat(extended.search("9507", 5)).contains(new Place("Wiltz", "9507", "LU", "LU000", 49.965, 5.932));
        assertThat(extended.search("trivieres", 5)).extracting(Place::nuts3).containsExactly("BE329");
        assertThat(extended.search("Igel", 5)).extracting(Place::nuts3).containsExactly("DEB25");
        assertThat(extended.search("54298 Nowhere", 5)).extracting(Place::nuts3).containsOnlyNulls();
        assertThat(extended.search("54290 Nowhere", 5)).extracting(Place::name).doesNotContain("Nowhere");
        assertThat(extended.region("DE", "10115")).isEqualTo(new Region.Resolved("DE300"));
        assertThat(extended.region("DE", "10117")).isEqualTo(new Region.Outside());
        assertThat(extended.search("Wiltz", 9)).extracting(Place::name).containsOnlyOnce("Wiltz");
    }

    @Test
    void a_data_folder_without_the_extract_changes_nothing(@TempDir Path folder) {
        assertThat(Places.withDataFolder(folder).search("Wiltz", 5)).isEqualTo(places.search("Wiltz", 5));
    }

    @Test
    void names_of_places_are_unique_within_a_country() {
        var names = CsvTable.shipped("places.csv").stream()
                .map(row -> List.of(row.get("country"), row.get("names").split("\\|", -1)[0]))
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }
}
