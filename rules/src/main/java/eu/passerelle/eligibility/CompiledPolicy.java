package eu.passerelle.eligibility;

import eu.passerelle.company.ServiceFamily;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidQuestion;
import eu.passerelle.law.LawModel;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyModel;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.Scope;
import eu.passerelle.policy.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * A release ready to decide: law and policy rows in one rule base, and for each offering the rows that speak of it.
 * Immutable and safe to share between threads; building one takes a fraction of a second.
 */
public final class CompiledPolicy {

    private final PolicyRelease release;
    private final KieBase kieBase;
    private final List<Bucket> buckets;
    private final Map<Offering, List<Bucket>> byOffering;
    private final Map<Scheme, Bucket> byScheme;
    private final Map<Offering, AidQuestion> aidQuestions;
    private final List<Integer> needRows;
    private final List<Integer> matchRows;
    private volatile LegalTerms terms;

    private CompiledPolicy(PolicyRelease release, KieBase kieBase) {
        this.release = release;
        this.kieBase = kieBase;
        var byScope = bucketsByScope(release.rows());
        this.buckets = List.copyOf(byScope.values());
        this.byOffering = new LinkedHashMap<>();
        this.aidQuestions = new HashMap<>();
        for (Offering offering : release.network().offerings()) {
            byOffering.put(offering, bucketsOf(offering, byScope));
            aidQuestions.put(offering, AidQuestion.about(offering));
        }
        this.byScheme = new LinkedHashMap<>();
        for (Scheme scheme : release.network().schemes()) {
            var none = new Bucket(-1, List.of(), List.of());
            byScheme.put(scheme, byScope.getOrDefault(Scope.ofScheme(scheme.id()), none));
        }
        this.needRows = rowsOf(Table.NEEDS);
        this.matchRows = rowsOf(Table.MATCHING);
        this.terms = LegalTerms.on(LocalDate.EPOCH, release.parameters());
    }

    /** @throws IllegalStateException if a rule was lost while compiling */
    public static CompiledPolicy of(PolicyRelease release) {
        Model law = LawModel.load();
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(law, PolicyModel.of(release.rows())));
        int wanted = law.getRules().size() + release.rows().size();
        int built = base.getKiePackages().stream().mapToInt(p -> p.getRules().size()).sum();
        if (built != wanted) {
            throw new IllegalStateException("Of %d rules only %d were built.".formatted(wanted, built));
        }
        return new CompiledPolicy(release, base);
    }

    private static Map<Scope, Bucket> bucketsByScope(List<PolicyRow> rows) {
        var byScope = new LinkedHashMap<Scope, Bucket>();
        for (int index = 0; index < rows.size(); index++) {
            PolicyRow row = rows.get(index);
            if (row.table() == Table.ELIGIBILITY || row.table() == Table.SCHEME_CONDITIONS) {
                Bucket bucket = byScope.computeIfAbsent(
                        row.scope(), s -> new Bucket(byScope.size(), new ArrayList<>(), new ArrayList<>()));
                (row.outcome() instanceof Outcome.Deny ? bucket.denying() : bucket.allowing()).add(index);
            }
        }
        return byScope;
    }

    private static List<Bucket> bucketsOf(Offering offering, Map<Scope, Bucket> byScope) {
        var found = new ArrayList<Bucket>();
        for (String hub : new String[] {null, offering.hub().id()}) {
            for (var family : new ServiceFamily[] {null, offering.family()}) {
                for (String id : new String[] {null, offering.id()}) {
                    Bucket bucket = byScope.get(new Scope(hub, family, id, null));
                    if (bucket != null) {
                        found.add(bucket);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private List<Integer> rowsOf(Table table) {
        var found = new ArrayList<Integer>();
        for (int index = 0; index < release.rows().size(); index++) {
            if (release.rows().get(index).table() == table) {
                found.add(index);
            }
        }
        return List.copyOf(found);
    }

    public PolicyRelease release() {
        return release;
    }

    KieSession newSession() {
        return kieBase.newKieSession();
    }

    LegalTerms termsOn(LocalDate asOf) {
        LegalTerms latest = terms;
        if (!latest.asOf().equals(asOf)) {
            latest = LegalTerms.on(asOf, release.parameters());
            terms = latest;
        }
        return latest;
    }

    int bucketCount() {
        return buckets.size();
    }

    List<Bucket> buckets(Offering offering) {
        return byOffering.getOrDefault(offering, List.of());
    }

    Bucket bucket(Scheme scheme) {
        return Objects.requireNonNull(byScheme.get(scheme));
    }

    AidQuestion aidQuestion(Offering offering) {
        return Objects.requireNonNull(aidQuestions.get(offering));
    }

    List<Integer> needRows() {
        return needRows;
    }

    List<Integer> matchRows() {
        return matchRows;
    }

    /** Topics that some open offering of the given hubs covers on the day. */
    Set<String> topicsCovered(Set<String> hubs, LocalDate asOf, boolean specialitiesOnly) {
        var topics = new HashSet<String>();
        for (Offering offering : release.network().offerings()) {
            if (hubs.contains(offering.hub().id()) && offering.validity().on(asOf)) {
                offering.topics().stream()
                        .filter(t -> !specialitiesOnly || offering.hub().specialisations().contains(t))
                        .forEach(topics::add);
            }
        }
        return topics;
    }
}
