package eu.passerelle.eligibility;

import eu.passerelle.explanation.Truth;

/** The three answers. Missing facts are never a no. */
public enum Verdict {
    ELIGIBLE,
    NEEDS_INFORMATION,
    NOT_ELIGIBLE;

    static Verdict of(Truth truth) {
        return switch (truth) {
            case MET -> ELIGIBLE;
            case UNKNOWN -> NEEDS_INFORMATION;
            case UNMET -> NOT_ELIGIBLE;
        };
    }
}
