package eu.passerelle.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.benchmark.RandomIntakes;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.Need;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Code;
import eu.passerelle.policy.Column;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** What must hold for every organisation, whatever it is. */
class DecisionPropertiesTest {

    private static final List<UnaryOperator<Facts>> FORGET = List.of(
            f -> f.kind(null),
            f -> f.founded(null),
            f -> f.nace(null),
            f -> f.site(Location.UNKNOWN),
            f -> f.headcount(null),
            f -> f.turnover(null),
            f -> f.balanceSheet(null),
            f -> f.needs(null),
            f -> f.languages(null),
            f -> f.maturity(Maturity.UNKNOWN),
            f -> f.priorAid(null),
            f -> f.inDifficulty(null),
            f -> f.recoveryOrder(null),
            f -> f.projectStarted(null),
            f -> f.economicActivity(null),
            f -> f.partOfGroup(null),
            f -> f.businessPermit(null),
            f -> f.budget(null));

    private static final Set<Column> CHANGEABLE = EnumSet.of(
            Column.LANGUAGES,
            Column.TOPIC,
            Column.KIND,
            Column.PROJECT_BUDGET,
            Column.BUSINESS_PERMIT,
            Column.MATURITY_STRATEGY,
            Column.MATURITY_READINESS,
            Column.MATURITY_HUMAN_CENTRIC,
            Column.MATURITY_DATA,
            Column.MATURITY_AUTOMATION,
            Column.MATURITY_GREEN);

    private static Intake intake(long seed, int missingPercent) {
        return RandomIntakes.of(Intakes.SHIPPED.release(), seed, missingPercent, 1)
                .get(0);
    }

    private static Decision decide(Intake intake) {
        return Eligibility.decide(intake, Intakes.TODAY, Intakes.SHIPPED);
    }

    private static Intake withoutGroup(Intake intake) {
        boolean member = Boolean.TRUE.equals(intake.circumstances().partOfGroup());
        return member ? Facts.of(intake).partOfGroup(false).intake() : intake;
    }

    private static Map<String, Offer> byId(Decision decision) {
        return decision.offers().stream()
                .collect(Collectors.toMap(o -> o.offering().id(), o -> o));
    }

    @Property(tries = 300)
    void more_prior_aid_never_raises_the_headroom(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @LongRange(min = 0, max = 400_000) long more) {
        Intake before = Facts.of(intake(seed, 0)).partOfGroup(false).intake();
        var aid = new ArrayList<PriorAid>(before.priorAid() == null ? List.of() : before.priorAid());
        aid.add(new PriorAid(99, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2026-05-05"), Euro.of(more)));
        var earlier = byId(decide(before));
        var later = byId(decide(Facts.of(before).priorAid(aid).intake()));

        earlier.forEach((id, offer) -> {
            Euro was = offer.aid().headroom();
            Euro is = later.get(id).aid().headroom();
            if (was != null && is != null) {
                assertThat(is).as(id).isLessThanOrEqualTo(was);
            }
        });
    }

    @Property(tries = 400)
    void a_fact_made_unknown_never_turns_anything_into_a_no(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 17) int forgotten) {
        // Who says nothing about a group is taken to stand alone, and is told so: then the own figures decide.
        Intake before = withoutGroup(intake(seed, 10));
        Intake after = FORGET.get(forgotten).apply(Facts.of(before)).intake();
        var earlier = byId(decide(before));
        var later = decide(after);

        for (Offer offer : later.offers()) {
            if (offer.verdict() == Verdict.NOT_ELIGIBLE) {
                assertThat(earlier.get(offer.offering().id()).verdict())
                        .as("%s after forgetting fact %d", offer.offering().id(), forgotten)
                        .isEqualTo(Verdict.NOT_ELIGIBLE);
            }
        }
        for (SchemeAnswer scheme : later.schemes()) {
            if (scheme.verdict() == Verdict.NOT_ELIGIBLE) {
                assertThat(decide(before).schemes())
                        .filteredOn(s -> s.scheme().equals(scheme.scheme()))
                        .allMatch(s -> s.verdict() == Verdict.NOT_ELIGIBLE);
            }
        }
    }

    @Property(tries = 200)
    void who_is_too_large_alone_is_too_large_in_a_group(@ForAll @IntRange(max = 100_000) int seed) {
        var alone =
                decide(Facts.of(intake(seed, 10)).partOfGroup(false).intake()).sizeClass();
        var member =
                decide(Facts.of(intake(seed, 10)).partOfGroup(true).intake()).sizeClass();

        if (!alone.possible().isEmpty()) {
            assertThat(member.possible()).containsAll(alone.possible());
            assertThat(Collections.min(member.possible())).isEqualTo(Collections.min(alone.possible()));
        }
    }

    @Property(tries = 200)
    void the_order_of_the_facts_never_changes_the_decision(@ForAll @IntRange(max = 100_000) int seed) {
        Intake before = intake(seed, 20);
        var needs = new ArrayList<Need>(List.of(new Need("DATA", null), new Need("GREEN", null)));
        if (before.needs() != null) {
            needs.addAll(before.needs());
        }
        Intake one = Facts.of(before).needs(needs).intake();
        var shuffledNeeds = new ArrayList<>(needs);
        Collections.shuffle(shuffledNeeds, new Random(seed));
        var aid = one.priorAid() == null ? null : new ArrayList<>(one.priorAid());
        if (aid != null) {
            Collections.reverse(aid);
        }
        Intake other = Facts.of(one).needs(shuffledNeeds).priorAid(aid).intake();

        assertThat(decide(other).equals(decide(one))).isTrue();
    }

    @Property(tries = 200)
    void the_same_question_gets_the_same_answer(@ForAll @IntRange(max = 100_000) int seed) {
        Intake intake = intake(seed, 30);

        Decision one = Eligibility.decideWithChanges(intake, Intakes.TODAY, Intakes.SHIPPED);
        Decision other = Eligibility.decideWithChanges(intake, Intakes.TODAY, Intakes.SHIPPED);

        assertThat(one.equals(other)).isTrue();
    }

    @Property(tries = 300)
    void every_answer_has_a_reason_and_every_open_one_says_what_is_missing_or_who_looks(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(max = 80) int missing) {
        Decision decision = decide(intake(seed, missing));

        assertThat(decision.offers())
                .hasSameSizeAs(Intakes.SHIPPED.release().network().offerings())
                .allSatisfy(offer -> assertThat(offer.reasons()).isNotEmpty());
        assertThat(decision.offers())
                .filteredOn(offer -> offer.verdict() == Verdict.ELIGIBLE)
                .allSatisfy(offer -> assertThat(offer.missing()).isEmpty());
    }

    @Property(tries = 150)
    void a_change_that_is_offered_does_what_it_says(@ForAll @IntRange(max = 100_000) int seed) {
        Intake intake = intake(seed, 10);
        Decision decision = Eligibility.decideWithChanges(intake, Intakes.TODAY, Intakes.SHIPPED);

        for (Offer offer : decision.offers()) {
            if (!offer.whatWouldChange().isEmpty()) {
                var changed = byId(decide(changed(intake, offer.whatWouldChange())));
                assertThat(changed.get(offer.offering().id()).verdict())
                        .as(offer.offering().id())
                        .isEqualTo(offer.whatWouldChange().get(0).verdict())
                        .isNotEqualTo(Verdict.NOT_ELIGIBLE);
            }
        }
        for (SchemeAnswer scheme : decision.schemes()) {
            if (!scheme.whatWouldChange().isEmpty()) {
                assertThat(decide(changed(intake, scheme.whatWouldChange())).schemes())
                        .filteredOn(s -> s.scheme().equals(scheme.scheme()))
                        .allSatisfy(s -> assertThat(s.verdict())
                                .isEqualTo(scheme.whatWouldChange().get(0).verdict())
                                .isNotEqualTo(Verdict.NOT_ELIGIBLE));
            }
        }
    }

    private static Intake changed(Intake intake, List<Change> changes) {
        Intake changed = intake;
        for (Change change : changes) {
            Object to = change.to() instanceof Code code ? code.code() : change.to();
            changed = new Edit(columnOf(change), null, to).apply(changed);
        }
        return changed;
    }

    private static Column columnOf(Change change) {
        return CHANGEABLE.stream()
                .filter(column -> column.facts().iterator().next() == change.fact())
                .findFirst()
                .orElseThrow();
    }
}
