package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.law.AidRoute;
import org.jspecify.annotations.Nullable;

/**
 * Price and aid of an offer.
 *
 * @param state the Member State that would grant the aid
 * @param aid what would count towards ceilings; null while the route is unknown
 * @param clientPays null while the route is unknown
 * @param headroom de minimis aid that this State may still grant today, before this service; null while unknown
 */
public record Aid(
        AidRoute route,
        String state,
        Euro listPrice,
        @Nullable Euro aid,
        @Nullable Euro clientPays,
        @Nullable Euro headroom) {}
