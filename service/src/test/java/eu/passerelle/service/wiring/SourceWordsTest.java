package eu.passerelle.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.explanation.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceWordsTest {

    private final Speech speech = new Speech();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Regulation (EU) 2023/2831, Art. 3(2) | FR | Règlement (UE) 2023/2831, art. 3(2)",
                "Regulation (EU) No 651/2014, Art. 1(4)(a) and (b) | DE | Verordnung (EU) 651/2014, Art. 1(4)(a) und (b)",
                "Recommendation 2003/361/EC, Annex, Art. 2 | FR | Recommandation 2003/361/CE, annexe, art. 2",
                "Regulation (EU) No 651/2014, Annex I, Art. 1 | LB | Reglement (EU) 651/2014, Annexe I, Art. 1",
                "Regulation (EU) 2021/694, Art. 16(6); hub record | DE"
                        + " | Verordnung (EU) 2021/694, Art. 16(6); Datenblatt des Hubs"
            })
    void acts_of_the_union_have_a_name_in_each_language(String source, Language language, String expected) {
        var said = SourceWords.say(source, speech.in(language));

        assertThat(said.text()).isEqualTo(expected);
        assertThat(said.language()).isEqualTo(language.tag());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guichet.lu, SME Packages – Sustainability",
                "Regulation (EU) 2021/694 and work programme: mid-caps have up to 3,000 people",
                "Regulation (EU) 2021/694, Art. 16(6)(b) (administrations)"
            })
    void other_sources_stay_english_and_say_so(String source) {
        var said = SourceWords.say(source, speech.in(Language.FR));

        assertThat(said.text()).isEqualTo(source);
        assertThat(said.language()).isEqualTo("en");
    }
}
