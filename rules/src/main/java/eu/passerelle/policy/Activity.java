package eu.passerelle.policy;

import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.explanation.Truth;
import org.jspecify.annotations.Nullable;

/**
 * NACE codes that start alike, in one revision or in both.
 *
 * @param prefix digits of a division, group or class, with the point: {@code 61}, {@code 61.1}
 */
public record Activity(String prefix, @Nullable NaceRevision revision) implements Comparable<Activity> {

    /** Codes of the other revision do not translate one to one: within the same division the answer is unknown. */
    Truth covers(NaceCode value) {
        if (revision == null || revision == value.revision()) {
            return value.code().startsWith(prefix)
                    ? Truth.MET
                    : prefix.startsWith(value.code()) ? Truth.UNKNOWN : Truth.UNMET;
        }
        return value.code().startsWith(prefix.substring(0, 2)) ? Truth.UNKNOWN : Truth.UNMET;
    }

    @Override
    public String toString() {
        return revision == null ? prefix : prefix + "@" + revision.number();
    }

    @Override
    public int compareTo(Activity other) {
        return toString().compareTo(other.toString());
    }
}
