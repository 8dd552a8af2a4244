package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.hub.Offering;
import eu.passerelle.law.AidTerms;

/**
 * An offering with all that can be known of it before any organisation asks.
 *
 * @param number its place in the release
 * @param specialised it is about a speciality of its hub
 * @param price what it costs on which terms; offerings on equal terms at equal prices share one
 */
record Candidate(int number, Offering offering, BucketSet rows, boolean specialised, Price price) {

    /**
     * Terms and price of an offering.
     *
     * @param discounted a subsidised client pays less than the list price
     * @param aid what would count as aid: the State-resources share of the discount
     */
    record Price(int number, AidTerms terms, boolean discounted, Euro aid) {}
}
