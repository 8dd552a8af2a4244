package eu.passerelle.law;

import eu.passerelle.company.SizeClass;
import eu.passerelle.hub.AidBasis;
import eu.passerelle.hub.Hub;
import java.util.Set;

/** On which terms a hub passes on aid. */
public record AidTerms(String state, AidBasis deMinimis, AidBasis gber28, Set<SizeClass> subsidisedFor) {

    public static AidTerms of(Hub hub) {
        return new AidTerms(hub.state(), hub.deMinimis(), hub.gber28(), hub.subsidisedFor());
    }
}
