package eu.passerelle.service.intake;

import static eu.passerelle.service.intake.FormFixture.answers;
import static eu.passerelle.service.intake.FormFixture.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.explanation.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

    @Test
    void an_empty_form_says_nothing_and_only_asks_for_the_consent() {
        var reading = read(Language.EN);
        assertThat(reading.body()).isEmpty();
        assertThat(reading.slips()).extracting(Slip::field).containsExactly("consent");
    }

    @Test
    void a_whole_form_becomes_the_body_of_an_intake() throws JsonProcessingException {
        var reading = read(
                Language.FR,
                "kind",
                "COMPANY",
                "topics",
                "CYBERSECURITY",
                "topics",
                "DATA",
                "families",
                "TRAINING_AND_SKILLS",
                "languages",
                "fr",
                "languages",
                "de",
                "name",
                "  Atelier Wiltz ",
                "place",
                "9501 Wiltz",
                "nace",
                "25.11",
                "legalForm",
                "S.à r.l.",
                "founded",
                "4.5.2009",
                "headcountBand",
                "10-49",
                "headcount",
                "40",
                "turnover",
                "6.500.000 €",
                "balance",
                "4 100 000,50",
                "partOfGroup",
                "no",
                "closedYears",
                "17",
                "aid",
                "yes",
                "aidKind-0",
                "DE_MINIMIS",
                "aidState-0",
                "LU",
                "aidGranted-0",
                "10/02/2024",
                "aidAmount-0",
                "120 000",
                "difficulty",
                "no",
                "recovery",
                "no",
                "started",
                "",
                "budget",
                "18 000",
                "permit",
                "yes",
                "data",
                "20",
                "contactName",
                "Anne",
                "email",
                "anne@example.org",
                "consent",
                "yes");
        assertThat(reading.slips()).isEmpty();
        assertThat(json(reading.body().toString())).isEqualTo(json("""
                {
                  "organisation": {
                    "kind": "COMPANY", "name": "Atelier Wiltz",
                    "address": {"country": "LU", "postcode": "9501", "nuts": "LU000", "municipality": "Wiltz"},
                    "nace": {"code": "25.11", "revision": "2.1"},
                    "legalForm": "S.à r.l.", "founded": "2009-05-04",
                    "headcountBand": "10-49", "headcount": 40,
                    "turnoverEur": 6500000, "balanceSheetEur": 4100000.50
                  },
                  "needs": [
                    {"topic": "CYBERSECURITY", "family": "TRAINING_AND_SKILLS"},
                    {"topic": "DATA", "family": "TRAINING_AND_SKILLS"}
                  ],
                  "languages": ["fr", "de"],
                  "facts": {
                    "partOfGroup": false, "closedYears": 17, "inDifficulty": false, "recoveryOrder": false,
                    "projectBudgetEur": 18000, "businessPermit": true
                  },
                  "priorAid": [
                    {"kind": "DE_MINIMIS", "state": "LU", "grantedOn": "2024-02-10", "amountEur": 120000}
                  ],
                  "maturity": {"data": 20},
                  "contact": {"name": "Anne", "email": "anne@example.org"},
                  "consent": {"privacy": true}
                }
                """));
    }

    @Test
    void a_topic_or_a_kind_of_help_alone_is_a_need_too() throws JsonProcessingException {
        assertThat(read(Language.EN, "topics", "DATA").body().get("needs")).isEqualTo(json("[{\"topic\": \"DATA\"}]"));
        assertThat(read(Language.EN, "families", "INNOVATION_ECOSYSTEM").body().get("needs"))
                .isEqualTo(json("[{\"family\": \"INNOVATION_ECOSYSTEM\"}]"));
    }

    @Test
    void no_aid_is_an_empty_list_and_not_knowing_is_none_at_all() {
        assertThat(read(Language.EN, "aid", "no", "aidAmount-0", "5").body().get("priorAid"))
                .isEmpty();
        assertThat(read(Language.EN, "aid", "", "aidAmount-0", "5").body().has("priorAid"))
                .isFalse();
        assertThat(read(Language.EN, "aid", "yes").body().has("priorAid")).isFalse();
    }

    @Test
    void what_cannot_be_read_is_left_out_and_the_rest_stays() {
        var reading = read(Language.DE, "turnover", "6,5 Mio", "balance", "4.100.000", "consent", "yes");
        assertThat(reading.body().path("organisation").has("turnoverEur")).isFalse();
        assertThat(reading.body().path("organisation").path("balanceSheetEur").asInt())
                .isEqualTo(4_100_000);
        assertThat(reading.slips())
                .extracting(Slip::field, Slip::key)
                .containsExactly(tuple("turnover", "lettersMoney"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    turnover     | -5            | negative
                    turnover     | 1 2 3         | shapeMoney
                    turnover     | 1.250         | twoWays
                    turnover     | 1.2345        | decimals
                    turnover     | 99999999999999| large
                    headcount    | forty         | letters
                    headcount    | 4 0           | shape
                    closedYears  | 2.5           | whole
                    strategy     | 101           | whole
                    founded      | 31/02/2009    | date
                    founded      | 26/11/2026    | future
                    founded      | 01/01/0900    | longAgo
                    place        | Atlantis      | placeUnknown
                    place        | 5000          | choose
                    nace         | bakery        | choose
                    nace         | xyzzy         | tradeUnknown
                    email        | anne@example  | email
                    """)
    void a_slip_is_named(String field, String typed, String key) {
        assertThat(read(Language.EN, field, typed, "consent", "yes").slips())
                .extracting(Slip::field, Slip::key)
                .containsExactly(tuple(field, key));
    }

    @ParameterizedTest
    @CsvSource({
        "0-9, 9.99, true",
        "0-9, 10, false",
        "10-49, 9.99, false",
        "10-49, 10, true",
        "10-49, 49.99, true",
        "10-49, 50, false",
        "50-249, 49, false",
        "50-249, 50, true",
        "50-249, 249, true",
        "50-249, 250, false",
        "250+, 249, false",
        "250+, 250, true",
        "250+, 2900000, true"
    })
    void the_exact_number_lies_in_its_band(String band, String people, boolean fits) {
        var reading = read(Language.EN, "headcountBand", band, "headcount", people, "consent", "yes");
        assertThat(reading.slips().isEmpty()).isEqualTo(fits);
        assertThat(reading.body().has("organisation")
                        && reading.body().path("organisation").has("headcount"))
                .isEqualTo(fits);
    }

    @Test
    void a_choice_counts_only_for_the_words_for_which_it_was_offered() {
        assertThat(read(Language.EN, "nace", "bakery", "naceFor", "bakery", "nacePick", "10.71")
                        .body()
                        .at("/organisation/nace/code")
                        .asText())
                .isEqualTo("10.71");
        assertThat(read(Language.EN, "nace", "metal", "naceFor", "bakery", "nacePick", "10.71")
                        .body()
                        .has("organisation"))
                .isFalse();
        assertThat(read(Language.EN, "nace", "bakery", "naceFor", "bakery", "nacePick", "none", "consent", "yes")
                        .slips())
                .isEmpty();
    }

    @Test
    void only_who_may_sell_nothing_is_asked_whether_it_sells() {
        assertThat(read(Language.EN, "kind", "RESEARCH_BODY", "economicActivity", "no")
                        .body()
                        .at("/facts/economicActivity")
                        .isBoolean())
                .isTrue();
        assertThat(read(Language.EN, "kind", "COMPANY", "economicActivity", "no")
                        .body()
                        .has("facts"))
                .isFalse();
    }

    @Test
    void only_a_site_that_may_lie_in_luxembourg_is_asked_for_a_business_permit() {
        assertThat(read(Language.EN, "place", "D-66111", "permit", "yes").body().has("facts"))
                .isFalse();
        assertThat(read(Language.EN, "permit", "yes").body().has("facts")).isTrue();
    }

    @Test
    void tidy_answers_read_the_same_in_each_language() {
        var typed = answers("turnover", "1,250", "place", "9501", "nace", "2511", "founded", "4/5/2009");
        var first = Reading.of(Form.STEPS, typed, FormFixture.setting(Language.EN));
        for (Language language : Language.values()) {
            var again = Reading.of(Form.STEPS, typed.with(first.tidy()), FormFixture.setting(language));
            assertThat(again.body()).isEqualTo(first.body());
        }
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(text);
    }
}
