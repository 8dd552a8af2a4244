package eu.passerelle.eligibility;

import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Language;
import eu.passerelle.policy.Cell;
import eu.passerelle.policy.CellWords;
import eu.passerelle.policy.CodesCell;
import eu.passerelle.policy.Column;
import eu.passerelle.policy.FlagCell;
import eu.passerelle.policy.Profile;
import eu.passerelle.policy.Range;
import eu.passerelle.policy.RangeCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A change of one fact that an organisation can bring about: raise a maturity score, plan a larger or smaller project,
 * speak another language, found the company, get the business permit, ask about another topic.
 *
 * @param from the value today, null if unknown
 * @param to the nearest value that does it: a whole score, an amount in cents, a code
 */
record Edit(Column column, @Nullable Object from, Object to) {

    private static final Set<Column> SCORES = EnumSet.range(Column.MATURITY_STRATEGY, Column.MATURITY_GREEN);

    /** Null if the fact cannot be changed so that the cell is met. */
    static @Nullable Edit toMeet(Cell cell, Profile profile) {
        Object from = profile.value(cell.column());
        if (cell instanceof RangeCell c && from instanceof Range range) {
            return nearest(c.column(), range, c.range());
        }
        if (cell instanceof CodesCell c && !c.negated()) {
            return addCode(c.column(), from, c.codes().get(0));
        }
        if (cell instanceof FlagCell c && c.column() == Column.BUSINESS_PERMIT && c.wanted()) {
            return new Edit(c.column(), from, true);
        }
        return null;
    }

    /** Null if the fact cannot be changed so that the cell is not met. */
    static @Nullable Edit toMiss(Cell cell, Profile profile) {
        Object from = profile.value(cell.column());
        if (cell instanceof RangeCell c && from instanceof Range range) {
            boolean up = c.range().to() != Range.NO_UPPER_END;
            Range outside = up
                    ? new Range(c.range().to() + 1, Range.NO_UPPER_END)
                    : new Range(Range.NO_LOWER_END, c.range().from() - 1);
            return nearest(c.column(), range, outside);
        }
        if (cell instanceof CodesCell c && c.negated()) {
            return addCode(c.column(), from, c.codes().get(0));
        }
        if (cell instanceof FlagCell c && c.column() == Column.BUSINESS_PERMIT && !c.wanted()) {
            return new Edit(c.column(), from, true);
        }
        return null;
    }

    private static @Nullable Edit nearest(Column column, Range value, Range wanted) {
        if (SCORES.contains(column) && value.to() < wanted.from()) {
            long score = (wanted.from() + 99) / 100;
            return score <= 100 ? new Edit(column, value, (int) score) : null;
        }
        if (column == Column.PROJECT_BUDGET) {
            return new Edit(column, value, new Euro(value.to() < wanted.from() ? wanted.from() : wanted.to()));
        }
        return null;
    }

    private static @Nullable Edit addCode(Column column, @Nullable Object from, String code) {
        return switch (column) {
            case LANGUAGES, TOPIC -> new Edit(column, from, code);
            case KIND ->
                from instanceof List<?> kinds
                                && kinds.contains(OrganisationKind.NOT_YET_FOUNDED.name())
                                && code.equals(OrganisationKind.COMPANY.name())
                        ? new Edit(column, from, code)
                        : null;
            default -> null;
        };
    }

    Intake apply(Intake intake) {
        return switch (column) {
            case LANGUAGES -> withLanguage(intake, Language.valueOf((String) to));
            case TOPIC -> withTopic(intake, (String) to);
            case KIND -> withKind(intake, OrganisationKind.valueOf((String) to));
            case PROJECT_BUDGET -> with(intake, budget(intake.circumstances(), (Euro) to));
            case BUSINESS_PERMIT -> with(intake, permit(intake.circumstances()));
            default -> with(intake, score(intake.maturity(), (Integer) to));
        };
    }

    Change asChange(Verdict verdict, int together) {
        Object said = to instanceof String code ? new Code(vocabulary(), code) : to;
        Object before = from == null ? null : CellWords.say(column, from);
        return new Change(column.facts().iterator().next(), before, said, verdict, together);
    }

    private String vocabulary() {
        return column == Column.LANGUAGES ? "language" : column.header();
    }

    private static Intake withLanguage(Intake i, Language more) {
        var languages = EnumSet.of(more);
        if (i.languages() != null) {
            languages.addAll(i.languages());
        }
        return new Intake(i.organisation(), i.needs(), languages, i.maturity(), i.priorAid(), i.circumstances());
    }

    private static Intake withTopic(Intake i, String topic) {
        List<Need> needs = new ArrayList<>(i.needs() == null ? List.of() : i.needs());
        needs.add(new Need(topic, null));
        return new Intake(i.organisation(), needs, i.languages(), i.maturity(), i.priorAid(), i.circumstances());
    }

    private static Intake withKind(Intake i, OrganisationKind kind) {
        Organisation o = i.organisation();
        var changed = new Organisation(
                kind, o.legalForm(), o.founded(), o.nace(), o.site(), o.headcount(), o.turnover(), o.balanceSheet());
        return new Intake(changed, i.needs(), i.languages(), i.maturity(), i.priorAid(), i.circumstances());
    }

    private static Intake with(Intake i, Circumstances facts) {
        return new Intake(i.organisation(), i.needs(), i.languages(), i.maturity(), i.priorAid(), facts);
    }

    private static Intake with(Intake i, Maturity maturity) {
        return new Intake(i.organisation(), i.needs(), i.languages(), maturity, i.priorAid(), i.circumstances());
    }

    private static Circumstances budget(Circumstances c, Euro budget) {
        return new Circumstances(
                c.inDifficulty(),
                c.recoveryOrder(),
                c.projectStarted(),
                c.economicActivity(),
                c.partOfGroup(),
                c.businessPermit(),
                c.sameAidInLastTwoYears(),
                budget,
                c.closedYears());
    }

    private static Circumstances permit(Circumstances c) {
        return new Circumstances(
                c.inDifficulty(),
                c.recoveryOrder(),
                c.projectStarted(),
                c.economicActivity(),
                c.partOfGroup(),
                true,
                c.sameAidInLastTwoYears(),
                c.projectBudget(),
                c.closedYears());
    }

    private Maturity score(Maturity m, Integer score) {
        return new Maturity(
                scored(Column.MATURITY_STRATEGY, m.strategy(), score),
                scored(Column.MATURITY_READINESS, m.readiness(), score),
                scored(Column.MATURITY_HUMAN_CENTRIC, m.humanCentric(), score),
                scored(Column.MATURITY_DATA, m.data(), score),
                scored(Column.MATURITY_AUTOMATION, m.automation(), score),
                scored(Column.MATURITY_GREEN, m.green(), score));
    }

    private @Nullable Integer scored(Column dimension, @Nullable Integer today, Integer changed) {
        return column == dimension ? changed : today;
    }
}
