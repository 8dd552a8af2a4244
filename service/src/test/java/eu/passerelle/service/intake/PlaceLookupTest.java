package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Lookup.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceLookupTest {

    private final Setting setting = FormFixture.setting(Language.EN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    9501 Wiltz           | Wiltz, Luxembourg (LU000)         | Hub in charge: **L-DIH**
                    Wolz                 | Wiltz, Luxembourg (LU000)         | Hub in charge: **L-DIH**
                    B-5000               | Namur, Belgium (BE352)            | Hub in charge: **WalHub**
                    67655 Kaiserslautern | Kaiserslautern, Germany (DEB32)   | Hub in charge: **EDIH BIR-MZ-KL**
                    metz                 | Metz, France (FRF33)              | Hub in charge: **EDIH Grand Est**
                    """)
    void a_place_without_doubt_is_taken(String typed, String label, String hub) {
        var found = setting.places().find(typed, setting.words()).settled();
        assertThat(found.map(Entry::label)).contains(label);
        assertThat(found.map(Entry::detail)).contains(hub);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000", "67655", "1000 Bruxelles", "Esch", "95", "Atlantis"})
    void a_doubtful_place_is_asked_for(String typed) {
        var found = setting.places().find(typed, setting.words());
        assertThat(found.settled()).isEmpty();
        assertThat(found.offered()).isNotEmpty();
    }

    @Test
    void the_tidy_words_of_an_entry_lead_to_it_alone() {
        for (String start :
                new String[] {"1", "2", "3", "4", "5", "6", "7", "8", "9", "55", "66", "67", "54", "57", "88"}) {
            for (String next : new String[] {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}) {
                for (Entry entry :
                        setting.places().find(start + next, setting.words()).offered()) {
                    if (entry.tidy() != null) {
                        var again = setting.places()
                                .find(entry.tidy(), setting.words())
                                .settled();
                        assertThat(again.map(Entry::answer)).as(entry.tidy()).contains(entry.answer());
                    }
                }
            }
        }
    }

    @Test
    void a_site_outside_the_network_is_named_as_such() {
        var elsewhere = setting.places()
                .find("1000 Bruxelles", setting.words())
                .chosen("elsewhere-BE")
                .settled();
        assertThat(elsewhere.map(entry -> String.valueOf(entry.answer())))
                .contains("{\"country\":\"BE\",\"nuts\":\"BE*\"}");
    }
}
