package eu.passerelle.hub;

import eu.passerelle.company.Euro;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import java.util.List;
import java.util.Set;

/**
 * A service of a hub.
 *
 * @param topics what it is about, the main topic first
 * @param listPrice the full price without VAT
 * @param clientPrice what a subsidised client pays
 * @param samplePrice the hub has not published this price
 */
public record Offering(
        String id,
        Hub hub,
        ServiceFamily family,
        List<String> topics,
        Text title,
        Text summary,
        Set<Delivery> delivery,
        Set<Language> languages,
        Euro listPrice,
        Euro clientPrice,
        boolean samplePrice,
        List<String> partners,
        Source source,
        Validity validity) {

    /** What a subsidised client saves. */
    public Euro discount() {
        return listPrice.minus(clientPrice);
    }
}
