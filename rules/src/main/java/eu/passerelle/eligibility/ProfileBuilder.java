package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.explanation.Truth;
import eu.passerelle.law.Findings;
import eu.passerelle.law.HomeHub;
import eu.passerelle.policy.Column;
import eu.passerelle.policy.Profile;
import eu.passerelle.policy.Range;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lays out the facts of an intake, and what the law found, in the condition columns of the policy. */
final class ProfileBuilder {

    private ProfileBuilder() {}

    static Profile of(Intake intake, LocalDate asOf, Findings findings) {
        Organisation o = intake.organisation();
        var facts = intake.circumstances();
        Maturity maturity = intake.maturity();
        return Profile.on(asOf)
                .codes(Column.KIND, o.kind() == null ? null : List.of(o.kind().name()))
                .codes(
                        Column.SIZE_CLASS,
                        findings.possibleSizes().isEmpty()
                                ? null
                                : findings.possibleSizes().stream()
                                        .map(Enum::name)
                                        .toList())
                .number(Column.HEADCOUNT, people(o.headcount()))
                .number(Column.TURNOVER, amount(o.turnover()))
                .number(Column.BALANCE_SHEET, amount(o.balanceSheet()))
                .number(Column.AGE_YEARS, o.founded() == null ? null : years(o.founded(), asOf))
                .number(Column.CLOSED_YEARS, whole(facts.closedYears()))
                .codes(Column.LEGAL_FORM, o.legalForm() == null ? null : List.of(legalFormCode(o.legalForm())))
                .nace(o.nace())
                .region(o.site().nuts())
                .codes(Column.HOME_HUB, homeHubs(findings))
                .codes(Column.TOPIC, topics(intake.needs()))
                .codes(Column.ASKED_FAMILY, families(intake.needs()))
                .codes(
                        Column.LANGUAGES,
                        intake.languages() == null
                                ? null
                                : intake.languages().stream().map(Enum::name).toList())
                .number(Column.MATURITY_STRATEGY, whole(maturity.strategy()))
                .number(Column.MATURITY_READINESS, whole(maturity.readiness()))
                .number(Column.MATURITY_HUMAN_CENTRIC, whole(maturity.humanCentric()))
                .number(Column.MATURITY_DATA, whole(maturity.data()))
                .number(Column.MATURITY_AUTOMATION, whole(maturity.automation()))
                .number(Column.MATURITY_GREEN, whole(maturity.green()))
                .number(
                        Column.MATURITY_OVERALL,
                        maturity.overallHundredths() == null ? null : Range.exactly(maturity.overallHundredths()))
                .flag(Column.IN_DIFFICULTY, facts.inDifficulty())
                .flag(Column.RECOVERY_ORDER, facts.recoveryOrder())
                .flag(Column.PROJECT_STARTED, facts.projectStarted())
                .flag(Column.ECONOMIC_ACTIVITY, facts.economicActivity())
                .flag(Column.PART_OF_GROUP, facts.partOfGroup())
                .flag(Column.BUSINESS_PERMIT, facts.businessPermit())
                .flag(Column.SAME_AID_IN_LAST_TWO_YEARS, facts.sameAidInLastTwoYears())
                .number(Column.PROJECT_BUDGET, amount(facts.projectBudget()))
                .build();
    }

    /** Letters and digits only, in capitals: {@code S.à r.l.} becomes {@code SARL}. */
    static String legalFormCode(String written) {
        String plain = Normalizer.normalize(written, Normalizer.Form.NFD);
        return plain.replaceAll("[^A-Za-z0-9]", "").toUpperCase(Locale.ROOT);
    }

    private static @Nullable Range people(@Nullable Headcount headcount) {
        return headcount == null ? null : new Range(headcount.minHundredths(), headcount.maxHundredths());
    }

    private static @Nullable Range amount(@Nullable Euro euro) {
        return euro == null ? null : Range.exactly(euro.cents());
    }

    private static @Nullable Range whole(@Nullable Integer number) {
        return number == null ? null : Range.exactly(number * 100L);
    }

    private static Range years(LocalDate founded, LocalDate asOf) {
        return Range.exactly(Math.max(0, ChronoUnit.YEARS.between(founded, asOf)) * 100);
    }

    private static @Nullable List<String> homeHubs(Findings findings) {
        var none = findings.noHomeHub();
        if (none != null && none.verdict() == Truth.UNKNOWN) {
            return null;
        }
        return findings.homeHubs().stream().map(HomeHub::hub).toList();
    }

    private static @Nullable List<String> topics(@Nullable List<Need> needs) {
        return needs == null
                ? null
                : needs.stream()
                        .map(Need::topic)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    private static @Nullable List<String> families(@Nullable List<Need> needs) {
        return needs == null
                ? null
                : needs.stream()
                        .map(Need::family)
                        .filter(Objects::nonNull)
                        .map(family -> Objects.requireNonNull(family).name())
                        .toList();
    }
}
