package eu.passerelle.law;

import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.AidBasis;
import java.util.Set;

/**
 * The question on which basis a price can be given. Offerings that must get the same answer share one question, so that
 * the rules answer a few questions rather than one for each offering.
 *
 * @param discounted somebody pays less than the list price
 * @param fitsDeMinimis the whole aid fits under what this State may still grant
 * @param fitsGber28 the whole aid fits under the cap for free advice
 */
public record AidQuestion(AidTerms terms, boolean discounted, Truth fitsDeMinimis, Truth fitsGber28) {

    public String state() {
        return terms.state();
    }

    public AidBasis deMinimis() {
        return terms.deMinimis();
    }

    public AidBasis gber28() {
        return terms.gber28();
    }

    public Set<SizeClass> subsidisedFor() {
        return terms.subsidisedFor();
    }
}
