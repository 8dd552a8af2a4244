package eu.passerelle.service.decision;

import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The words of each language together with the labels of a release. */
@ApplicationScoped
public class Voices {

    private static final String ALL = "all";

    @Inject
    Speech speech;

    @Inject
    Policies policies;

    private final Map<String, Map<Language, Words>> byRelease = new ConcurrentHashMap<>();

    public Words words(Language language, CompiledPolicy policy) {
        var release = policy.release();
        if (byRelease.size() > 64) {
            byRelease.clear();
        }
        var all = byRelease.computeIfAbsent(release.hash(), hash -> {
            var labels = Policies.labels(release.network());
            var each = new EnumMap<Language, Words>(Language.class);
            for (Language one : Language.values()) {
                each.put(one, speech.in(one, labels));
            }
            return each;
        });
        return Objects.requireNonNull(all.get(language), "each language has its words");
    }

    /** @param locale a language, or {@code all} for all four */
    Saying saying(@Nullable String locale, @Nullable String accepted, CompiledPolicy policy) {
        if (ALL.equals(locale)) {
            return new Saying(List.of(Language.values()).stream()
                    .map(l -> words(l, policy))
                    .toList());
        }
        return new Saying(List.of(words(Speech.choose(locale, accepted), policy)));
    }

    Saying saying(@Nullable String locale, @Nullable String accepted, String releaseHash) {
        return saying(locale, accepted, policies.find(releaseHash).orElseGet(policies::current));
    }
}
