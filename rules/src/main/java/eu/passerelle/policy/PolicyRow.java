package eu.passerelle.policy;

import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Validity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * One line of a policy table: a Drools rule.
 *
 * @param cells conditions, all of which must be met, in the order of the columns
 * @param statement the requirement in one sentence
 */
public record PolicyRow(
        String id,
        Table table,
        Scope scope,
        Outcome outcome,
        List<Cell> cells,
        Text statement,
        Source source,
        Validity validity) {

    public PolicyRow {
        cells = cells.stream().sorted(Comparator.comparing(Cell::column)).toList();
    }

    public boolean inForce(LocalDate day) {
        return validity.on(day);
    }

    /** In force on the day, and no condition rules it out. */
    boolean open(Profile profile) {
        if (!inForce(profile.asOf())) {
            return false;
        }
        for (Cell cell : cells) {
            if (!cell.open(profile)) {
                return false;
            }
        }
        return true;
    }

    /** Kleene's "and" over the cells. */
    public Truth test(Profile profile) {
        Truth all = Truth.MET;
        for (Cell cell : cells) {
            all = all.and(cell.test(profile));
        }
        return all;
    }

    public boolean denies() {
        return outcome instanceof Outcome.Deny;
    }
}
