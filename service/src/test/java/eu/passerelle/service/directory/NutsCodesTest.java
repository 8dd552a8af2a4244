package eu.passerelle.service.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NutsCodesTest {

    private final NutsCodes codes = new NutsCodes();

    @ParameterizedTest
    @ValueSource(
            strings = {"LU", "LU0", "LU00", "LU000", "BE3", "BE336", "BE32A", "DEB3K", "DEC0", "FRF34", "BE1", "DE"})
    void listed_codes_are_known(String code) {
        assertThat(codes.known(code)).isTrue();
        assertThat(codes.name(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"NL", "NL422", "DE300", "DEA", "FR101", "BE254", "EL30", "AT130"})
    void other_regions_of_the_union_are_taken_on_their_form(String code) {
        assertThat(codes.known(code)).isTrue();
        assertThat(codes.name(code)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LU001", "LU1", "BE337", "BE3X", "DEB19", "DEC07", "FRF35", "FRF4"})
    void unlisted_codes_inside_the_hub_regions_are_unknown(String code) {
        assertThat(codes.known(code)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L", "lu000", "GR30", "UKI", "CH0", "DE3000", "DE-30", "FR 1"})
    void anything_else_is_unknown(String code) {
        assertThat(codes.known(code)).isFalse();
    }

    @Test
    void a_code_has_the_name_of_its_region() {
        assertThat(codes.name("DEB32")).contains("Kaiserslautern");
        assertThat(codes.name("FRF33")).contains("Moselle");
    }
}
