package eu.passerelle.law;

import eu.passerelle.company.Euro;
import eu.passerelle.company.SizeClass;
import eu.passerelle.hub.AidBasis;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Offering;
import java.math.BigDecimal;
import java.util.Set;

/**
 * The question under which basis a price can be given. Offerings on equal terms share one question, so that the rules
 * answer a few questions rather than one for each offering.
 *
 * @param aid what counts as aid: the State-resources share of the discount
 */
public record AidQuestion(
        String state,
        AidBasis deMinimis,
        AidBasis gber28,
        Set<SizeClass> subsidisedFor,
        Euro listPrice,
        Euro clientPrice,
        Euro aid) {

    public static AidQuestion about(Offering offering) {
        Hub hub = offering.hub();
        BigDecimal share = hub.stateResourcesShare();
        return new AidQuestion(
                hub.state(),
                hub.deMinimis(),
                hub.gber28(),
                hub.subsidisedFor(),
                offering.listPrice(),
                offering.clientPrice(),
                offering.discount().percent(share));
    }

    public boolean discounted() {
        return listPrice.compareTo(clientPrice) > 0;
    }
}
