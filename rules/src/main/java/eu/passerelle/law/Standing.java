package eu.passerelle.law;

import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Truth;
import java.util.Set;

/**
 * What the law found about the organisation, for the rules on aid.
 *
 * @param possibleSizes the size classes it can have; empty if it has none or only an advisor can tell
 * @param sizeMissing the facts that would settle the size class
 * @param hasHomeHub some hub serves its region first
 */
public record Standing(
        Truth undertaking,
        Set<Fact> undertakingMissing,
        Set<SizeClass> possibleSizes,
        Set<Fact> sizeMissing,
        boolean hasHomeHub) {

    private static final Set<SizeClass> SME = Set.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM);

    public Truth sme() {
        return sizeIn(SME);
    }

    /** Whether the size class is one of those given, also where it is only known to be one of several. */
    public Truth sizeIn(Set<SizeClass> classes) {
        if (possibleSizes.isEmpty()) {
            return Truth.UNKNOWN;
        }
        if (classes.containsAll(possibleSizes)) {
            return Truth.MET;
        }
        return possibleSizes.stream().anyMatch(classes::contains) ? Truth.UNKNOWN : Truth.UNMET;
    }
}
