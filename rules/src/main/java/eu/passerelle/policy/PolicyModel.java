package eu.passerelle.policy;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.globalOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.HashSet;
import java.util.List;
import org.drools.model.Global;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;

/**
 * Policy rows as an executable model: one Drools rule a row. The left side says "in force, and no cell is unmet"; the
 * consequence tells the sink. Nothing a person typed is parsed as code, and no class is generated.
 *
 * <p>Only row ids name rules, because Drools silently keeps the last of two rules of one name, and only row ids name
 * predicates, because Drools shares network nodes by that name without looking at the predicate. Conditions are never
 * indexed: an alpha index replaces the predicate and would swallow unknown facts.
 */
public final class PolicyModel {

    private static final String PACKAGE = "eu.passerelle.policy";

    /** The global under which a session receives its {@link Sink}. */
    public static final String SINK = "sink";

    private PolicyModel() {}

    /** @throws IllegalArgumentException if two rows have the same id */
    public static Model of(List<PolicyRow> rows) {
        Global<Sink> sink = globalOf(Sink.class, PACKAGE, SINK);
        var model = new ModelImpl();
        model.addGlobal(sink);
        var ids = new HashSet<String>();
        for (int index = 0; index < rows.size(); index++) {
            PolicyRow row = rows.get(index);
            if (!ids.add(row.id())) {
                throw new IllegalArgumentException("The row id " + row.id() + " is used twice.");
            }
            model.addRule(ruleOf(index, row, sink));
        }
        return model;
    }

    private static Rule ruleOf(int index, PolicyRow row, Global<Sink> sink) {
        Variable<Asked> asked = declarationOf(Asked.class);
        var when = pattern(asked).expr(row.id(), a -> a.concerns(index) && row.open(a.profile()));
        return rule(PACKAGE, row.id())
                .metadata("legal", row.source().text())
                .build(when, on(asked, sink).execute((a, s) -> s.open(index, row, a.profile())));
    }
}
