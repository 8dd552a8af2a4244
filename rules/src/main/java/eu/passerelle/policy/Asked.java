package eu.passerelle.policy;

import java.util.BitSet;

/**
 * What the rows are asked: an organisation, and which rows can matter for it. A row that speaks only of what the
 * organisation cannot reach anyway is passed over before its conditions are looked at.
 *
 * @param rows places of those rows in the release; not to be changed any more
 */
public record Asked(Profile profile, BitSet rows) {

    boolean concerns(int index) {
        return rows.get(index);
    }
}
