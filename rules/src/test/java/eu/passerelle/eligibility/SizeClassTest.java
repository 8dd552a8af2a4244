package eu.passerelle.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Size class of a standalone enterprise: Recommendation 2003/361/EC, Annex, Art. 2, and the classes above. */
class SizeClassTest {

    @ParameterizedTest(name = "{0} people, {1} turnover, {2} balance sheet: {3}")
    @CsvSource({
        "0, 0, 0, MICRO",
        "9, 2000000, 9999999, MICRO",
        "9.99, 2000000, , MICRO",
        "9, 2000000.01, 2000000, MICRO",
        "9, 2000000.01, 2000000.01, SMALL",
        "10, 1, 1, SMALL",
        "49, 10000000, , SMALL",
        "49, , 10000000, SMALL",
        "49, 10000000.01, 10000000.01, MEDIUM",
        "50, 1, 1, MEDIUM",
        "249, 50000000, 99000000, MEDIUM",
        "249, 99000000, 43000000, MEDIUM",
        "249.99, 50000000.01, 43000000, MEDIUM",
        "249, 50000000.01, 43000000.01, SMALL_MID_CAP",
        "250, 1, 1, SMALL_MID_CAP",
        "749, 150000000, , SMALL_MID_CAP",
        "749, 150000000.01, 129000000.01, MID_CAP",
        "750, 1, 1, MID_CAP",
        "2999, , , MID_CAP",
        "3000, , , LARGE",
        "3000, 1, 1, LARGE"
    })
    void the_class_turns_exactly_at_its_ceilings(
            String people, @Nullable String turnover, @Nullable String balance, SizeClass expected) {
        var answer = sizeOf(Headcount.of(new BigDecimal(people)), euro(turnover), euro(balance));

        assertThat(answer.value()).isEqualTo(expected);
        assertThat(answer.reasons()).first().extracting(Reason::verdict).isEqualTo(Truth.MET);
        assertThat(answer.reasons().get(0).source().text()).isNotBlank();
    }

    @Test
    void without_amounts_a_small_headcount_settles_nothing_and_both_amounts_are_asked_for() {
        var answer = sizeOf(Headcount.of(40), null, null);

        assertThat(answer.value()).isNull();
        assertThat(answer.possible())
                .contains(SizeClass.SMALL, SizeClass.MEDIUM)
                .doesNotContain(SizeClass.MICRO);
        assertThat(answer.reasons().get(0).missing()).containsExactlyInAnyOrder(Fact.TURNOVER, Fact.BALANCE_SHEET);
    }

    @Test
    void one_amount_above_the_ceiling_leaves_the_other_to_be_asked() {
        var answer = sizeOf(Headcount.of(40), Euro.of(12_000_000), null);

        assertThat(answer.value()).isNull();
        assertThat(answer.reasons().get(0).missing()).containsExactly(Fact.BALANCE_SHEET);
    }

    @Test
    void too_many_people_settle_that_it_is_no_sme_whatever_the_amounts_are() {
        var answer = sizeOf(Headcount.of(300), null, null);

        assertThat(answer.possible()).containsExactlyInAnyOrder(SizeClass.SMALL_MID_CAP, SizeClass.MID_CAP);
    }

    @Test
    void a_band_of_people_is_enough_where_it_lies_within_a_class() {
        assertThat(sizeOf(Headcount.band(10, 50), Euro.of(5_000_000), null).value())
                .isEqualTo(SizeClass.SMALL);
        assertThat(sizeOf(Headcount.atLeast(250), Euro.of(5_000_000), null).value())
                .isNull();
    }

    @Test
    void a_group_is_left_to_an_advisor_and_never_guessed() {
        var intake = Facts.of(Intakes.metalWorkshop()).partOfGroup(true).intake();

        var answer = Eligibility.decide(intake, Intakes.TODAY, Intakes.SHIPPED).sizeClass();

        assertThat(answer.value()).isNull();
        assertThat(answer.reasons())
                .extracting(Reason::rule, Reason::verdict)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SIZE-02", Truth.UNKNOWN));
    }

    @Test
    void a_member_of_a_group_is_at_least_as_large_as_its_own_figures() {
        var intake = Facts.of(Intakes.metalWorkshop())
                .partOfGroup(true)
                .headcount(Headcount.of(250))
                .intake();

        var answer = Eligibility.decide(intake, Intakes.TODAY, Intakes.SHIPPED).sizeClass();

        assertThat(answer.value()).isNull();
        assertThat(answer.possible())
                .containsExactlyInAnyOrder(SizeClass.SMALL_MID_CAP, SizeClass.MID_CAP, SizeClass.LARGE);
    }

    @Test
    void passing_the_sme_ceiling_is_noted_because_two_years_count() {
        var answer = sizeOf(Headcount.of(260), Euro.of(1), Euro.of(1));

        assertThat(answer.reasons()).extracting(Reason::rule).contains("SIZE-20");
    }

    @Test
    void before_small_mid_caps_were_defined_the_next_class_is_mid_cap() {
        var intake =
                Facts.of(Intakes.metalWorkshop()).headcount(Headcount.of(300)).intake();

        assertThat(Eligibility.decide(intake, LocalDate.parse("2024-06-01"), Intakes.SHIPPED)
                        .sizeClass()
                        .value())
                .isEqualTo(SizeClass.MID_CAP);
    }

    @Test
    void a_public_authority_that_sells_nothing_has_no_size_class() {
        var intake = Facts.of(Intakes.metalWorkshop())
                .kind(OrganisationKind.PUBLIC_AUTHORITY)
                .economicActivity(false)
                .intake();

        var answer = Eligibility.decide(intake, Intakes.TODAY, Intakes.SHIPPED).sizeClass();

        assertThat(answer.value()).isNull();
        assertThat(answer.reasons()).extracting(Reason::rule).containsExactly("SIZE-30");
    }

    private static @Nullable Euro euro(@Nullable String amount) {
        return amount == null ? null : Euro.of(new BigDecimal(amount));
    }

    private static SizeClassAnswer sizeOf(Headcount people, @Nullable Euro turnover, @Nullable Euro balance) {
        var intake = Facts.of(Intakes.metalWorkshop())
                .partOfGroup(false)
                .headcount(people)
                .turnover(turnover)
                .balanceSheet(balance)
                .intake();
        return Eligibility.decide(intake, Intakes.TODAY, Intakes.SHIPPED).sizeClass();
    }
}
