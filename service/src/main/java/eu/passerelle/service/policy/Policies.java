package eu.passerelle.service.policy;

import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.explanation.Text;
import eu.passerelle.hub.Network;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Compiled releases by hash. The one in force is compiled at start; older ones when a decision needs them. */
@ApplicationScoped
public class Policies {

    private static final Logger LOG = Logger.getLogger(Policies.class);
    private static final int MOST_HELD = 64;

    @Inject
    ReleaseStore store;

    private volatile @Nullable CompiledPolicy current;

    private final Map<String, CompiledPolicy> byHash = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompiledPolicy> eldest) {
            return size() > MOST_HELD;
        }
    };

    void onStart(@Observes StartupEvent started) {
        ReleaseTables tables = ReleaseTables.shipped();
        PolicyRelease release = ReleaseReader.read(tables).orThrow();
        store.keep(release, tables);
        CompiledPolicy compiled = CompiledPolicy.of(release);
        synchronized (byHash) {
            byHash.put(release.hash(), compiled);
        }
        current = compiled;
        LOG.infof(
                "Policy release %s is in force, hash %s, %d rows",
                release.id(), release.hash(), release.rows().size());
    }

    public boolean ready() {
        return current != null;
    }

    /** @throws IllegalStateException while the policy is not compiled yet */
    public CompiledPolicy current() {
        CompiledPolicy policy = current;
        if (policy == null) {
            throw new IllegalStateException("The policy is not compiled yet.");
        }
        return policy;
    }

    /** A release that was in force once, compiled again if need be. */
    public Optional<CompiledPolicy> find(String hash) {
        synchronized (byHash) {
            CompiledPolicy held = byHash.get(hash);
            if (held != null) {
                return Optional.of(held);
            }
        }
        return store.find(hash).map(tables -> {
            CompiledPolicy compiled =
                    CompiledPolicy.of(ReleaseReader.read(tables).orThrow());
            synchronized (byHash) {
                byHash.put(hash, compiled);
            }
            return compiled;
        });
    }

    /** The labels that a release brings for its codes. */
    public static Map<String, Text> labels(Network network) {
        var labels = new LinkedHashMap<String, Text>();
        network.topics().forEach((code, label) -> labels.put("topic." + code, label));
        network.hubs()
                .forEach((id, hub) ->
                        labels.put("homeHub." + id, new Text(hub.name(), hub.name(), hub.name(), hub.name())));
        return labels;
    }
}
