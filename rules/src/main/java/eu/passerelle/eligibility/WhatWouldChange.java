package eu.passerelle.eligibility;

import eu.passerelle.company.Intake;
import eu.passerelle.explanation.Truth;
import eu.passerelle.policy.Cell;
import eu.passerelle.policy.Column;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.Profile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the smallest change of facts that an organisation can bring about and that turns a no around. Candidates come
 * from the failing cells of the rows; each is then checked by deciding again with the changed facts, and only what
 * holds is said. One check serves every answer that needs the same change.
 */
final class WhatWouldChange {

    private static final int MOST_TOGETHER = 2;

    private final Assessment assessment;
    private final Map<Set<Edit>, Assessment> checked = new HashMap<>();
    private final Map<Object, List<Change>> found = new IdentityHashMap<>();

    WhatWouldChange(Assessment assessment) {
        this.assessment = assessment;
    }

    /** The same decision with the changes that were found. */
    Decision complete(Decision decision) {
        for (Candidate candidate : assessment.policy.layout().candidates) {
            if (assessment.access(candidate) != Truth.UNMET && assessment.gate(candidate) == Truth.UNMET) {
                search(
                        candidate.offering(),
                        candidate.rows(),
                        rows -> assessment.verdictIf(rows, candidate),
                        again -> again.verdict(candidate));
            }
        }
        for (SchemeAnswer answer : decision.schemes()) {
            if (answer.verdict() == Verdict.NOT_ELIGIBLE && answer.closedSince() == null) {
                search(
                        answer.scheme(),
                        assessment.rowsOf(answer.scheme()),
                        Verdict::of,
                        again -> again.verdict(answer.scheme()));
            }
        }
        return decision.with(
                decision.offers().stream().map(this::complete).toList(),
                decision.schemes().stream().map(this::complete).toList());
    }

    private Offer complete(Offer offer) {
        var changes = found.get(offer.offering());
        return changes == null ? offer : offer.changedBy(changes);
    }

    private SchemeAnswer complete(SchemeAnswer answer) {
        var changes = found.get(answer.scheme());
        return changes == null ? answer : answer.changedBy(changes);
    }

    /**
     * @param fromRows the verdict if only the rows changed; null if the law has to be asked again
     * @param fromAll the verdict of a whole new assessment
     */
    private void search(
            Object subject,
            BucketSet set,
            Function<Truth, @Nullable Verdict> fromRows,
            Function<Assessment, Verdict> fromAll) {
        Set<Edit> forced = new LinkedHashSet<>();
        for (Bucket bucket : set.buckets()) {
            for (int row : bucket.denying()) {
                if (assessment.sink.verdict(row) == Truth.MET) {
                    Edit edit = lift(row(row));
                    if (edit == null) {
                        return;
                    }
                    forced.add(edit);
                }
            }
        }
        for (Set<Edit> edits : openings(set, forced)) {
            Profile changed = ProfileBuilder.of(changed(edits), assessment.asOf, assessment.findings);
            if (!worthChecking(changed, set)) {
                continue;
            }
            Verdict quick = concernsTheLaw(edits) ? null : fromRows.apply(assessment.rowsFor(changed, set));
            Verdict verdict = quick == null ? fromAll.apply(checked.computeIfAbsent(edits, this::decideAgain)) : quick;
            if (verdict != Verdict.NOT_ELIGIBLE) {
                found.put(
                        subject,
                        edits.stream()
                                .map(edit -> edit.asChange(verdict, edits.size()))
                                .toList());
                return;
            }
        }
    }

    /** Of all facts that can be changed, only the kind of organisation is looked at by the law. */
    private static boolean concernsTheLaw(Set<Edit> edits) {
        return edits.stream().anyMatch(edit -> edit.column() == Column.KIND);
    }

    /** A quick look without the engine: some row would allow, and no exclusion would newly strike. */
    private boolean worthChecking(Profile profile, BucketSet set) {
        Truth allowed = Truth.UNMET;
        for (Bucket bucket : set.buckets()) {
            for (int index : bucket.allowing()) {
                allowed = allowed.or(test(index, profile));
            }
            for (int index : bucket.denying()) {
                if (test(index, profile) == Truth.MET) {
                    return false;
                }
            }
        }
        return allowed != Truth.UNMET;
    }

    private Truth test(int index, Profile profile) {
        return row(index).inForce(assessment.asOf) ? row(index).test(profile) : Truth.UNMET;
    }

    private PolicyRow row(int index) {
        return assessment.policy.release().rows().get(index);
    }

    /** The sets of edits that could open some allowing row, smallest first. */
    private List<Set<Edit>> openings(BucketSet set, Set<Edit> forced) {
        var openings = new ArrayList<Set<Edit>>();
        if (assessment.allowed(set) != Truth.UNMET) {
            add(openings, forced);
            return openings;
        }
        for (Bucket bucket : set.buckets()) {
            for (int index : bucket.allowing()) {
                if (row(index).inForce(assessment.asOf)) {
                    Set<Edit> edits = meet(row(index), forced);
                    if (edits != null) {
                        add(openings, edits);
                    }
                }
            }
        }
        openings.sort(Comparator.comparingInt(Set::size));
        return openings;
    }

    private static void add(List<Set<Edit>> openings, Set<Edit> edits) {
        if (!edits.isEmpty() && edits.size() <= MOST_TOGETHER) {
            openings.add(edits);
        }
    }

    /** Edits that meet every failing cell of the row, or null if one of them cannot be changed. */
    private @Nullable Set<Edit> meet(PolicyRow row, Set<Edit> forced) {
        if (!(row.outcome() instanceof Outcome.Allow)) {
            return null;
        }
        var edits = new LinkedHashSet<>(forced);
        for (Cell cell : row.cells()) {
            if (cell.test(assessment.profile) == Truth.UNMET) {
                Edit edit = Edit.toMeet(cell, assessment.profile);
                if (edit == null) {
                    return null;
                }
                edits.add(edit);
            }
        }
        return edits;
    }

    /** One edit that makes a striking exclusion miss, or null if none of its cells can be changed. */
    private @Nullable Edit lift(PolicyRow row) {
        for (Cell cell : row.cells()) {
            Edit edit = Edit.toMiss(cell, assessment.profile);
            if (edit != null) {
                return edit;
            }
        }
        return null;
    }

    private Assessment decideAgain(Set<Edit> edits) {
        return Assessment.of(changed(edits), assessment.asOf, assessment.policy);
    }

    private Intake changed(Set<Edit> edits) {
        Intake changed = assessment.intake;
        for (Edit edit : edits) {
            changed = edit.apply(changed);
        }
        return changed;
    }
}
