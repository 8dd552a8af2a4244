package eu.passerelle.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.hub.AidBasis;
import eu.passerelle.law.AidRoute;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which basis the price of {@code l-dih-cyber-training} (list price 1,800, client pays 0) can be given. */
class AidRouteTest {

    private static final String TRAINING = "l-dih-cyber-training";
    private static final CompiledPolicy WITH_INNOVATION_AID = Releases.withGber28("l-dih", AidBasis.YES);
    private static final CompiledPolicy WITHOUT_INNOVATION_AID = Releases.withGber28("l-dih", AidBasis.NO);

    @Test
    void a_small_enterprise_with_room_pays_nothing_under_de_minimis() {
        Aid aid = offer(Intakes.metalWorkshop(), Intakes.SHIPPED).aid();

        assertThat(aid.route()).isEqualTo(AidRoute.DE_MINIMIS);
        assertThat(aid.aid()).isEqualTo(Euro.of(1_800));
        assertThat(aid.clientPays()).isEqualTo(Euro.ZERO);
        assertThat(aid.headroom()).isEqualTo(Euro.of(250_000));
    }

    @ParameterizedTest(name = "granted on {0}: {1} left")
    @CsvSource({
        "2023-11-21, 300000", // the day before the window opens
        "2023-11-22, 250000", // the boundary day counts: the careful reading
        "2023-11-23, 250000",
        "2026-11-22, 250000"
    })
    void the_window_rolls_by_the_day(LocalDate grantedOn, long left) {
        var intake = withAid(new PriorAid(0, PriorAidKind.DE_MINIMIS, "LU", grantedOn, Euro.of(50_000)));

        assertThat(offer(intake, Intakes.SHIPPED).aid().headroom()).isEqualTo(Euro.of(left));
    }

    @Test
    void the_worked_case_of_two_grants_frees_room_on_two_days() {
        var intake = withAid(
                new PriorAid(0, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2024-02-10"), Euro.of(120_000)),
                new PriorAid(1, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2025-09-05"), Euro.of(80_000)));

        assertThat(headroom(intake, "2027-02-08")).isEqualTo(Euro.of(100_000));
        assertThat(headroom(intake, "2027-02-10")).isEqualTo(Euro.of(100_000));
        assertThat(headroom(intake, "2027-02-11")).isEqualTo(Euro.of(220_000));
    }

    @Test
    void aid_of_another_state_and_on_another_basis_does_not_count() {
        var intake = withAid(
                new PriorAid(0, PriorAidKind.DE_MINIMIS, "FR", LocalDate.parse("2026-01-01"), Euro.of(300_000)),
                new PriorAid(1, PriorAidKind.GBER_28, "LU", LocalDate.parse("2026-01-01"), Euro.of(100_000)),
                new PriorAid(2, PriorAidKind.OTHER, "LU", LocalDate.parse("2026-01-01"), Euro.of(100_000)));

        assertThat(offer(intake, Intakes.SHIPPED).aid().headroom()).isEqualTo(Euro.of(300_000));
    }

    @Test
    void aid_that_just_fits_is_granted_and_a_euro_more_is_not_granted_at_all() {
        assertThat(offer(withUsed(298_200), WITHOUT_INNOVATION_AID).aid().route())
                .isEqualTo(AidRoute.DE_MINIMIS);
        Aid refused = offer(withUsed(298_201), WITHOUT_INNOVATION_AID).aid();
        assertThat(refused.route()).isEqualTo(AidRoute.MARKET_PRICE);
        assertThat(refused.clientPays()).isEqualTo(Euro.of(1_800));
        assertThat(refused.aid()).isEqualTo(Euro.ZERO);
    }

    @Test
    void without_room_and_with_an_open_question_about_other_aid_an_advisor_decides() {
        Offer offer = offer(withUsed(300_000), Intakes.SHIPPED);

        assertThat(offer.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(offer.aid().route()).isEqualTo(AidRoute.UNKNOWN);
        assertThat(offer.aid().clientPays()).isNull();
        assertThat(rules(offer)).contains("AID-23", "AID-31");
    }

    @Test
    void unknown_prior_aid_is_a_question_and_never_market_price() {
        Offer offer = offer(Facts.of(Intakes.metalWorkshop()).priorAid(null).intake(), WITHOUT_INNOVATION_AID);

        assertThat(offer.verdict()).isEqualTo(Verdict.NEEDS_INFORMATION);
        assertThat(offer.aid().route()).isEqualTo(AidRoute.UNKNOWN);
        assertThat(offer.missing()).containsExactly(Fact.PRIOR_AID);
    }

    @Test
    void an_entry_without_its_amount_leaves_the_room_unknown() {
        var intake = withAid(new PriorAid(0, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2026-01-01"), null));

        assertThat(offer(intake, Intakes.SHIPPED).missing()).containsExactly(Fact.PRIOR_AID);
    }

    @Test
    void innovation_aid_comes_first_where_the_hub_has_a_scheme() {
        assertThat(offer(Intakes.metalWorkshop(), WITH_INNOVATION_AID).aid().route())
                .isEqualTo(AidRoute.GBER_28);
    }

    @Test
    void innovation_aid_asks_about_difficulty_which_de_minimis_does_not() {
        var intake = Facts.of(Intakes.metalWorkshop()).inDifficulty(null).intake();

        assertThat(offer(intake, WITH_INNOVATION_AID).missing()).containsExactly(Fact.IN_DIFFICULTY);
        assertThat(offer(intake, Intakes.SHIPPED).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void difficulty_a_recovery_order_or_a_full_cap_lead_on_to_de_minimis() {
        var difficult = Facts.of(Intakes.metalWorkshop()).inDifficulty(true).intake();
        var recovering = Facts.of(Intakes.metalWorkshop()).recoveryOrder(true).intake();
        var full =
                withAid(new PriorAid(0, PriorAidKind.GBER_28, "FR", LocalDate.parse("2026-01-01"), Euro.of(219_000)));

        for (Intake intake : List.of(difficult, recovering, full)) {
            assertThat(offer(intake, WITH_INNOVATION_AID).aid().route()).isEqualTo(AidRoute.DE_MINIMIS);
        }
        assertThat(rules(offer(difficult, WITH_INNOVATION_AID))).contains("AID-11");
        assertThat(rules(offer(recovering, WITH_INNOVATION_AID))).contains("AID-12");
        assertThat(rules(offer(full, WITH_INNOVATION_AID))).contains("AID-16");
    }

    @Test
    void innovation_aid_ends_with_the_regulation() {
        Offer offer = offerOn(LocalDate.parse("2027-01-01"), Intakes.metalWorkshop(), WITH_INNOVATION_AID);

        assertThat(offer.aid().route()).isEqualTo(AidRoute.DE_MINIMIS);
    }

    @Test
    void no_de_minimis_aid_after_the_regulation_has_ended() {
        Offer offer = offerOn(LocalDate.parse("2031-01-01"), Intakes.metalWorkshop(), WITHOUT_INNOVATION_AID);

        assertThat(offer.aid().route()).isEqualTo(AidRoute.MARKET_PRICE);
        assertThat(rules(offer)).contains("AID-25");
    }

    @Test
    void who_is_no_sme_pays_the_list_price() {
        var intake =
                Facts.of(Intakes.metalWorkshop()).headcount(Headcount.of(300)).intake();

        assertThat(offer(intake, Intakes.SHIPPED).aid().route()).isEqualTo(AidRoute.MARKET_PRICE);
        assertThat(offer(intake, Intakes.SHIPPED).aid().clientPays()).isEqualTo(Euro.of(1_800));
    }

    @ParameterizedTest
    @CsvSource({"01.13", "03.11"})
    void farming_and_fishery_have_de_minimis_rules_of_their_own(String code) {
        var intake = Facts.of(Intakes.metalWorkshop())
                .nace(new NaceCode(code, NaceRevision.REV_2_1))
                .intake();

        assertThat(offer(intake, WITHOUT_INNOVATION_AID).aid().route()).isEqualTo(AidRoute.MARKET_PRICE);
        assertThat(rules(offer(intake, WITHOUT_INNOVATION_AID))).contains("AID-22", "DEM-10");
    }

    @Test
    void farming_may_receive_innovation_aid_and_fishery_may_not() {
        var farm = Facts.of(Intakes.metalWorkshop())
                .nace(new NaceCode("01.13", NaceRevision.REV_2_1))
                .intake();
        var fishery = Facts.of(Intakes.metalWorkshop())
                .nace(new NaceCode("03.11", NaceRevision.REV_2_1))
                .intake();

        assertThat(offer(farm, WITH_INNOVATION_AID).aid().route()).isEqualTo(AidRoute.GBER_28);
        assertThat(offer(fishery, WITH_INNOVATION_AID).aid().route()).isEqualTo(AidRoute.MARKET_PRICE);
    }

    @Test
    void a_public_authority_is_asked_whether_it_sells_and_then_receives_no_state_aid() {
        var authority = Facts.of(Intakes.metalWorkshop()).kind(OrganisationKind.PUBLIC_AUTHORITY);

        Offer asked = offer(authority.intake(), Intakes.SHIPPED);
        Offer answered = offer(authority.economicActivity(false).intake(), Intakes.SHIPPED);

        assertThat(asked.missing()).containsExactly(Fact.ECONOMIC_ACTIVITY);
        assertThat(answered.aid().route()).isEqualTo(AidRoute.NONE);
        assertThat(answered.aid().aid()).isEqualTo(Euro.ZERO);
        assertThat(answered.aid().clientPays()).isEqualTo(Euro.ZERO);
    }

    @Test
    void a_group_is_left_to_an_advisor() {
        Offer offer = offer(Facts.of(Intakes.metalWorkshop()).partOfGroup(true).intake(), Intakes.SHIPPED);

        assertThat(offer.aid().route()).isEqualTo(AidRoute.UNKNOWN);
        assertThat(offer.missing()).isEmpty();
        assertThat(rules(offer)).contains("SIZE-02");
    }

    private static Euro headroom(Intake intake, String day) {
        return java.util.Objects.requireNonNull(
                offerOn(LocalDate.parse(day), intake, Intakes.SHIPPED).aid().headroom());
    }

    private static Intake withUsed(long euros) {
        return withAid(new PriorAid(0, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2026-01-01"), Euro.of(euros)));
    }

    private static Intake withAid(PriorAid... aid) {
        return Facts.of(Intakes.metalWorkshop()).priorAid(List.of(aid)).intake();
    }

    private static Offer offer(Intake intake, CompiledPolicy policy) {
        return offerOn(Intakes.TODAY, intake, policy);
    }

    private static Offer offerOn(LocalDate day, Intake intake, CompiledPolicy policy) {
        return Eligibility.decide(intake, day, policy).offers().stream()
                .filter(offer -> offer.offering().id().equals(TRAINING))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> rules(Offer offer) {
        return offer.reasons().stream().map(Reason::rule).toList();
    }
}
