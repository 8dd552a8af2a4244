package eu.passerelle.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.Point;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.law.AidRoute;
import eu.passerelle.law.HomeHub;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Whole answers to organisations of the Greater Region, under the shipped release. */
class StoriesTest {

    private static Decision decide(Facts facts) {
        return Eligibility.decideWithChanges(facts.intake(), Intakes.TODAY, Intakes.SHIPPED);
    }

    private static Offer best(Decision decision) {
        return decision.offers().get(0);
    }

    private static Offer offer(Decision decision, String id) {
        return decision.offers().stream()
                .filter(offer -> offer.offering().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static SchemeAnswer scheme(Decision decision, String id) {
        return decision.schemes().stream()
                .filter(answer -> answer.scheme().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_metal_workshop_in_wiltz_gets_security_training_from_its_home_hub_for_nothing() {
        Decision decision = decide(Facts.of(Intakes.metalWorkshop()));

        assertThat(best(decision).offering().id()).isEqualTo("l-dih-cyber-training");
        assertThat(best(decision).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(best(decision).rank()).isEqualTo(1);
        assertThat(best(decision).aid().clientPays()).isEqualTo(Euro.ZERO);
        assertThat(best(decision).reasons())
                .extracting(Reason::rule)
                .contains("HOME-01", "SIZE-10", "AID-20", "AID-26", "DEM-01", "DEM-11");
    }

    @Test
    void the_bus_counts_where_it_stops_nearby() {
        Location wiltz = new Location("LU", "LU000", new Point(49.966, 5.933));
        Decision decision = decide(Facts.of(Intakes.metalWorkshop()).site(wiltz));

        assertThat(Objects.requireNonNull(best(decision).fit().busStop()).municipality())
                .isEqualTo("Wiltz");
    }

    @Test
    void a_construction_firm_of_300_in_namur_is_pointed_to_both_walloon_hubs_and_pays_the_list_price() {
        Decision decision = decide(Facts.of(Intakes.metalWorkshop())
                .nace(new NaceCode("41.00", NaceRevision.REV_2_1))
                .site(Location.in("BE352"))
                .headcount(Headcount.of(300))
                .needs(List.of(new Need(null, ServiceFamily.SUPPORT_TO_FIND_INVESTMENT))));

        assertThat(decision.homeHubs()).extracting(HomeHub::hub).containsExactly("connect", "walhub");
        assertThat(best(decision).offering().id()).isEqualTo("walhub-financing-advice");
        assertThat(best(decision).aid().route()).isEqualTo(AidRoute.MARKET_PRICE);
        assertThat(best(decision).aid().clientPays()).isEqualTo(Euro.of(500));
    }

    @Test
    void a_firm_of_another_sector_in_namur_is_not_pointed_to_the_construction_hub() {
        Decision decision = decide(Facts.of(Intakes.metalWorkshop()).site(Location.in("BE352")));

        assertThat(decision.homeHubs()).extracting(HomeHub::hub).containsExactly("walhub");
    }

    @Test
    void several_hubs_serve_the_eifel() {
        Decision decision = decide(Facts.of(Intakes.metalWorkshop()).site(Location.in("DEB23")));

        assertThat(decision.homeHubs()).extracting(HomeHub::hub).containsExactly("edih-bir-mz-kl", "edih-rudi");
    }

    @Test
    void a_research_institute_in_kaiserslautern_finds_its_own_route() {
        Decision decision = decide(Facts.of(Intake.EMPTY)
                .kind(OrganisationKind.RESEARCH_BODY)
                .economicActivity(false)
                .site(Location.in("DEB32"))
                .needs(List.of()));

        assertThat(best(decision).offering().id()).isEqualTo("edih-bir-mz-kl-research-transfer");
        assertThat(best(decision).aid().route()).isEqualTo(AidRoute.NONE);
    }

    @Test
    void a_topic_that_the_home_hub_lacks_is_referred_to_the_hub_that_has_it() {
        Decision decision = decide(Facts.of(Intakes.metalWorkshop())
                .needs(List.of(new Need("AUTOMATION_ROBOTICS", ServiceFamily.TEST_BEFORE_INVEST))));

        Offer best = best(decision);
        assertThat(best.offering().hub().id()).isEqualTo("idih-saarland");
        assertThat(Objects.requireNonNull(best.referral()).fromHubs()).containsExactly("l-dih");
        assertThat(best.referral().reason().rule()).isEqualTo("REF-01");
    }

    @Test
    void who_has_not_founded_yet_is_helped_and_never_told_no_for_lack_of_a_register_number() {
        Decision decision = decide(Facts.of(Intake.EMPTY)
                .kind(OrganisationKind.NOT_YET_FOUNDED)
                .site(Location.in("LU000"))
                .needs(List.of(new Need(null, ServiceFamily.SUPPORT_TO_FIND_INVESTMENT))));

        assertThat(decision.offers())
                .filteredOn(offer -> offer.verdict() == Verdict.ELIGIBLE)
                .extracting(offer -> offer.offering().id())
                .contains("l-dih-idea-check");
    }

    @Test
    void somebody_who_says_nothing_is_asked_and_refused_nothing_on_that_ground() {
        Decision decision = decide(Facts.of(Intake.EMPTY));

        assertThat(decision.offers()).noneMatch(offer -> offer.verdict() == Verdict.NOT_ELIGIBLE);
        assertThat(Objects.requireNonNull(decision.nextQuestion()).settles()).isNotNegative();
    }

    @Test
    void an_address_outside_has_no_home_hub_but_can_be_helped_on_specialities() {
        Decision decision =
                decide(Facts.of(Intakes.metalWorkshop()).site(new Location("DE", Location.elsewhere("DE"), null)));

        assertThat(decision.homeHubs()).isEmpty();
        assertThat(decision.notes())
                .filteredOn(note -> note.rule().equals("HOME-04"))
                .extracting(Reason::verdict)
                .containsExactly(Truth.UNMET);
        assertThat(best(decision).verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void a_closed_scheme_says_since_when() {
        SchemeAnswer digiBoost = scheme(decide(Facts.of(Intakes.metalWorkshop())), "rlp-digiboost");

        assertThat(digiBoost.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(digiBoost.closedSince()).isEqualTo(LocalDate.parse("2022-03-31"));
    }

    @Test
    void a_scheme_was_open_on_its_last_day() {
        var intake =
                Facts.of(Intakes.metalWorkshop()).site(Location.in("DEB32")).intake();

        var then = Eligibility.decide(intake, LocalDate.parse("2022-03-31"), Intakes.SHIPPED);

        assertThat(scheme(then, "rlp-digiboost").closedSince()).isNull();
    }

    @Test
    void a_low_score_that_closes_a_pilot_is_what_would_change_it() {
        Offer pilot = offer(decide(Facts.of(Intakes.metalWorkshop())), "idih-saarland-ai-pilot");

        assertThat(pilot.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(pilot.whatWouldChange())
                .extracting(Change::fact, Change::to, Change::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Fact.MATURITY_DATA, 26, Verdict.ELIGIBLE));
    }

    @Test
    void a_project_that_is_too_small_for_a_package_is_told_how_large_it_has_to_be() {
        SchemeAnswer aPackage = scheme(
                decide(Facts.of(Intakes.metalWorkshop()).businessPermit(true).budget(Euro.of(5_000))),
                "sme-package-cybersecurity");

        assertThat(aPackage.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(aPackage.whatWouldChange()).extracting(Change::to).containsExactly(Euro.of(6_650));
        assertThat(aPackage.maxAid()).isEqualTo(Euro.of(5_000));
    }

    @Test
    void an_organisation_kind_that_is_unknown_is_asked_first() {
        Organisation nameless = Organisation.UNKNOWN;
        Decision decision = decide(Facts.of(Intakes.metalWorkshop()).kind(nameless.kind()));

        assertThat(Objects.requireNonNull(decision.nextQuestion()).fact()).isEqualTo(Fact.KIND);
    }
}
