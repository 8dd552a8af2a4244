package eu.passerelle.eligibility;

import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.law.AccessCase;
import eu.passerelle.law.Findings;
import eu.passerelle.law.LawModel;
import eu.passerelle.policy.PolicyModel;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.Sink;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * A release ready to decide: law and policy rows in one rule base. Safe to share between threads; building one takes a
 * fraction of a second.
 */
public final class CompiledPolicy {

    private final PolicyRelease release;
    private final KieBase kieBase;
    private final Layout layout;
    private final Map<Truth, Reason> generalAccess = new EnumMap<>(Truth.class);
    private final Map<Truth, Reason> specialistAccess = new EnumMap<>(Truth.class);
    private volatile DayTerms terms;

    private CompiledPolicy(PolicyRelease release, KieBase kieBase) {
        this.release = release;
        this.kieBase = kieBase;
        this.layout = new Layout(release);
        decideAccess();
        this.terms = DayTerms.on(LocalDate.EPOCH, release.parameters());
    }

    /** @throws IllegalStateException if a rule was lost while compiling */
    public static CompiledPolicy of(PolicyRelease release) {
        Model law = LawModel.load();
        KieBase base = KieBaseBuilder.createKieBaseFromModel(List.of(law, PolicyModel.of(release.rows())));
        int wanted = law.getRules().size() + release.rows().size();
        int built = base.getKiePackages().stream()
                .mapToInt(p -> p.getRules().size())
                .sum();
        if (built != wanted) {
            throw new IllegalStateException("Of %d rules only %d were built.".formatted(wanted, built));
        }
        return new CompiledPolicy(release, base);
    }

    /** How organisations stand to offerings: the law's answers, which are the same for all of them. */
    private void decideAccess() {
        var findings = new Findings();
        KieSession session = kieBase.newKieSession();
        try {
            session.setGlobal("findings", findings);
            session.setGlobal(PolicyModel.SINK, new Sink(release.rows().size()));
            for (Truth home : Truth.values()) {
                session.insert(new AccessCase(home, true));
                session.insert(new AccessCase(home, false));
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        findings.access()
                .forEach((accessCase, reason) ->
                        (accessCase.specialised() ? specialistAccess : generalAccess).put(accessCase.home(), reason));
    }

    Reason access(Truth home, boolean specialised) {
        var byHome = specialised ? specialistAccess : generalAccess;
        return Objects.requireNonNull(byHome.get(home), "The law has a rule for each case.");
    }

    public PolicyRelease release() {
        return release;
    }

    Layout layout() {
        return layout;
    }

    KieSession newSession() {
        return kieBase.newKieSession();
    }

    /** The numbers in force on the day; those of the day asked for last are at hand. */
    DayTerms termsOn(LocalDate asOf) {
        DayTerms latest = terms;
        if (!latest.asOf().equals(asOf)) {
            latest = DayTerms.on(asOf, release.parameters());
            terms = latest;
        }
        return latest;
    }
}
