package eu.passerelle.policy;

import eu.passerelle.hub.Network;
import java.util.List;

/**
 * One immutable set of everything a decision depends on besides the law.
 *
 * @param id short name, for example {@code 2026.1}
 * @param hash SHA-256 over the normalised tables, in hex
 */
public record PolicyRelease(String id, String hash, Network network, Parameters parameters, List<PolicyRow> rows) {

    public PolicyRelease {
        rows = List.copyOf(rows);
    }
}
