package eu.passerelle.eligibility;

import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.policy.Cell;
import eu.passerelle.policy.CellWords;
import eu.passerelle.policy.Column;
import eu.passerelle.policy.PolicyRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns rows into reasons, each row at most once per decision. */
final class RowReasons {

    private final Assessment assessment;
    private final @Nullable Object[] said = new Object[Column.values().length];
    private final @Nullable Reason[] byRow;
    private final @Nullable List<Reason>[] bySet;

    @SuppressWarnings({"unchecked", "rawtypes"})
    RowReasons(Assessment assessment) {
        this.assessment = assessment;
        this.byRow = new Reason[assessment.policy.release().rows().size()];
        this.bySet = new List[assessment.policy.layout().setCount()];
    }

    /**
     * The rows that decide: where something allows, the row that does so most closely; otherwise everything that could
     * have; every exclusion that strikes or may strike; and of those that do not, the ones that speak of nothing else.
     */
    List<Reason> explain(BucketSet set) {
        List<Reason> known = bySet[set.number()];
        if (known == null) {
            known = Collections.unmodifiableList(decisive(set));
            bySet[set.number()] = known;
        }
        return known;
    }

    private List<Reason> decisive(BucketSet set) {
        Truth allowed = assessment.allowed(set);
        var reasons = new ArrayList<Reason>();
        for (Bucket bucket : set.closestFirst()) {
            for (int row : bucket.allowing()) {
                boolean enough = allowed == Truth.MET && !reasons.isEmpty();
                if (!enough && assessment.sink.verdict(row) == allowed && inForce(row)) {
                    reasons.add(reason(row));
                }
            }
        }
        for (Bucket bucket : set.buckets()) {
            for (int row : bucket.denying()) {
                if ((bucket.specific() || assessment.sink.verdict(row) != Truth.UNMET) && inForce(row)) {
                    reasons.add(reason(row));
                }
            }
        }
        return reasons;
    }

    private boolean inForce(int row) {
        return row(row).inForce(assessment.asOf);
    }

    private PolicyRow row(int row) {
        return assessment.policy.release().rows().get(row);
    }

    /** A statement says what is required, so an exclusion that strikes is a requirement not met. */
    Reason reason(int index) {
        Reason reason = byRow[index];
        if (reason == null) {
            PolicyRow row = row(index);
            Truth fired = assessment.sink.verdict(index);
            reason = reason(index, row, row.denies() ? fired.not() : fired);
            byRow[index] = reason;
        }
        return reason;
    }

    /** Where a row fails, only the conditions that fail are said. */
    private Reason reason(int index, PolicyRow row, Truth verdict) {
        Map<Fact, Object> facts = new EnumMap<>(Fact.class);
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        List<CellWords.Said> limits = assessment.policy.layout().saidCells.get(index);
        var details = new ArrayList<Message>(limits.size());
        boolean onlyFailing = verdict == Truth.UNMET && !row.denies();
        for (int i = 0; i < limits.size(); i++) {
            Cell cell = row.cells().get(i);
            Truth met = cell.test(assessment.profile);
            if (onlyFailing && met != Truth.UNMET) {
                continue;
            }
            Column column = cell.column();
            Object value = value(column);
            if (value != null && column.facts().size() == 1) {
                facts.put(column.facts().iterator().next(), value);
            }
            if (verdict == Truth.UNKNOWN && met == Truth.UNKNOWN) {
                missing.addAll(missingFacts(column));
            }
            details.add(CellWords.compare(limits.get(i), value, !row.denies()));
        }
        return new Reason(row.id(), verdict, row.statement(), details, row.source(), facts, missing);
    }

    /** The value of a column as it is said, worked out once per decision; null if unknown. */
    private @Nullable Object value(Column column) {
        Object known = said[column.ordinal()];
        if (known == null) {
            Object value = assessment.profile.value(column);
            known = value == null ? null : CellWords.say(column, value);
            said[column.ordinal()] = known;
        }
        return known;
    }

    /** The facts of a column that can still be given; none if only an advisor can settle it. */
    private Set<Fact> missingFacts(Column column) {
        return switch (column) {
            case SIZE_CLASS -> {
                Set<Fact> missing = EnumSet.noneOf(Fact.class);
                missing.addAll(assessment.standing.sizeMissing());
                missing.addAll(assessment.standing.undertakingMissing());
                yield missing;
            }
            case MATURITY_OVERALL -> missingScores();
            default -> column.facts();
        };
    }

    private Set<Fact> missingScores() {
        Set<Fact> missing = EnumSet.noneOf(Fact.class);
        for (Column column : Column.values()) {
            if (column.header().startsWith("maturity")
                    && column != Column.MATURITY_OVERALL
                    && assessment.profile.value(column) == null) {
                missing.addAll(column.facts());
            }
        }
        return missing;
    }
}
