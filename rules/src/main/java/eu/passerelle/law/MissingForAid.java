package eu.passerelle.law;

import eu.passerelle.company.Circumstances;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Truth;
import java.util.EnumSet;
import java.util.Set;

/** Which facts an organisation can still give to settle a route. What only an advisor can tell is not among them. */
public final class MissingForAid {

    private MissingForAid() {}

    public static Set<Fact> gber28(Standing standing, Room room, SectorOpen sector, Circumstances circumstances) {
        Set<Fact> missing = deMinimis(room, sector, circumstances);
        if (standing.sme() == Truth.UNKNOWN) {
            missing.addAll(standing.sizeMissing());
        }
        if (circumstances.inDifficulty() == null) {
            missing.add(Fact.IN_DIFFICULTY);
        }
        if (circumstances.recoveryOrder() == null) {
            missing.add(Fact.RECOVERY_ORDER);
        }
        return missing;
    }

    public static Set<Fact> deMinimis(Room room, SectorOpen sector, Circumstances circumstances) {
        var missing = EnumSet.noneOf(Fact.class);
        boolean group = Boolean.TRUE.equals(circumstances.partOfGroup());
        if (room.left() == null && !group) {
            missing.add(Fact.PRIOR_AID);
        }
        if (sector.truth() == Truth.UNKNOWN) {
            missing.add(Fact.NACE);
        }
        return missing;
    }
}
