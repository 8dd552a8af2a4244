package eu.passerelle.eligibility;

import eu.passerelle.explanation.Reason;
import java.util.List;

/** The home hubs do not cover the topic and refer to the hub of this offer. */
public record Referral(List<String> fromHubs, String toHub, String topic, Reason reason) {
    public Referral {
        fromHubs = List.copyOf(fromHubs);
    }
}
