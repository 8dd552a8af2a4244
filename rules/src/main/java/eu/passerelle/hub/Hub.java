package eu.passerelle.hub;

import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/**
 * A digital innovation hub.
 *
 * @param member one of the network's own hubs; otherwise a neighbour that is only pointed to
 * @param state ISO code of the Member State whose aid the hub passes on
 * @param nuts prefixes of the regions it serves first (local function)
 * @param sectors NACE divisions it serves, empty for all
 * @param specialisations topics on which it serves companies from anywhere (European function)
 * @param stateResourcesShare part of a discount that is State resources, in percent
 * @param subsidisedFor size classes that get the lower price
 * @param contactWithinWorkingDays when an advisor calls at the latest
 * @param note the open points of this record in words
 */
public record Hub(
        String id,
        String name,
        List<String> aliases,
        boolean member,
        String lead,
        String website,
        String state,
        Set<String> nuts,
        Set<Integer> sectors,
        Set<Language> languages,
        Set<String> specialisations,
        String status,
        String fundingPhase,
        AidBasis deMinimis,
        AidBasis gber28,
        BigDecimal stateResourcesShare,
        Set<SizeClass> subsidisedFor,
        int contactWithinWorkingDays,
        Text note,
        Source source,
        Validity validity) {

    public boolean servesFirst(String region) {
        return nuts.stream().anyMatch(region::startsWith);
    }

    /** The region is named too coarsely to tell, for example the country alone. */
    public boolean mayServeFirst(String region) {
        return nuts.stream().anyMatch(prefix -> prefix.startsWith(region));
    }
}
