package eu.passerelle.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.alphaIndexedBy;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.Index;
import org.drools.model.Model;
import org.drools.model.Variable;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.junit.jupiter.api.Test;
import org.kie.api.runtime.KieSession;

/** Four silent traps of the executable model: first that each is real, then that our rows do not fall into it. */
class DroolsTrapsTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    record Person(String name, Integer age) {}

    private static List<String> fired(ModelImpl model, Object fact) {
        var names = new ArrayList<String>();
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        try {
            session.addEventListener(new org.kie.api.event.rule.DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(org.kie.api.event.rule.AfterMatchFiredEvent event) {
                    names.add(event.getMatch().getRule().getName());
                }
            });
            session.insert(fact);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return names;
    }

    @Test
    void trap_1_an_alpha_index_replaces_its_predicate_and_never_sees_null() {
        var model = new ModelImpl();
        // Three siblings turn the index on.
        for (String wanted : List.of("a", "b", "c", "d")) {
            Variable<Person> person = declarationOf(Person.class);
            model.addRule(rule("traps", "name is " + wanted + " or unknown")
                    .build(
                            pattern(person)
                                    .expr(
                                            "name " + wanted,
                                            p -> p.name() == null || p.name().equals(wanted),
                                            alphaIndexedBy(
                                                    String.class, Index.ConstraintType.EQUAL, 0, Person::name, wanted)),
                            on(person).execute(p -> {})));
        }

        assertThat(fired(model, new Person(null, 1)))
                .as("the predicate lets null through, the index does not")
                .isEmpty();
    }

    @Test
    void trap_1_a_row_with_an_unknown_fact_fires_however_many_siblings_it_has() {
        var rows = new ArrayList<PolicyRow>();
        for (String kind : List.of("COMPANY", "START_UP", "SOLE_TRADER", "ASSOCIATION")) {
            rows.add(row(kind, new CodesCell(Column.KIND, false, List.of(kind))));
        }

        assertThat(verdicts(rows, Profile.on(TODAY).build())).containsOnly(Truth.UNKNOWN);
    }

    @Test
    void trap_2_equal_expression_ids_share_the_first_predicate() {
        var model = new ModelImpl();
        for (int limit : List.of(10, 50)) {
            Variable<Person> person = declarationOf(Person.class);
            model.addRule(rule("traps", "younger than " + limit)
                    .build(
                            pattern(person).expr("younger", p -> p.age() < limit),
                            on(person).execute(p -> {})));
        }

        assertThat(fired(model, new Person("x", 30)))
                .as("30 is younger than 50, but the test of 10 is used for both")
                .isEmpty();
    }

    @Test
    void trap_2_cells_that_differ_have_keys_that_differ() {
        var rows = List.of(
                row("ten", new RangeCell(Column.HEADCOUNT, new Range(0, 999))),
                row("fifty", new RangeCell(Column.HEADCOUNT, new Range(0, 4999))),
                row("not", new CodesCell(Column.KIND, true, List.of("COMPANY"))),
                row("is", new CodesCell(Column.KIND, false, List.of("COMPANY"))));
        var profile = Profile.on(TODAY)
                .number(Column.HEADCOUNT, Range.exactly(3000))
                .codes(Column.KIND, List.of("COMPANY"))
                .build();

        assertThat(verdicts(rows, profile)).containsExactly(Truth.UNMET, Truth.MET, Truth.UNMET, Truth.MET);
        assertThat(rows.stream().map(row -> row.cells().get(0).key())).doesNotHaveDuplicates();
    }

    @Test
    void trap_3_of_two_rules_with_one_name_one_disappears() {
        var model = new ModelImpl();
        for (int i = 0; i < 2; i++) {
            Variable<Person> person = declarationOf(Person.class);
            model.addRule(
                    rule("traps", "same name").build(pattern(person), on(person).execute(p -> {})));
        }

        assertThat(KieBaseBuilder.createKieBaseFromModel(model)
                        .getKiePackage("traps")
                        .getRules())
                .hasSize(1);
    }

    @Test
    void trap_3_two_rows_of_one_id_are_refused() {
        var cell = new FlagCell(Column.IN_DIFFICULTY, false);

        assertThatThrownBy(() -> PolicyModel.of(List.of(row("twice", cell), row("twice", cell))))
                .hasMessage("The row id twice is used twice.");
    }

    @Test
    void trap_4_null_in_a_predicate_kills_the_whole_session() {
        var model = new ModelImpl();
        Variable<Person> person = declarationOf(Person.class);
        model.addRule(rule("traps", "adult")
                .build(
                        pattern(person).expr("adult", p -> p.age() >= 18),
                        on(person).execute(p -> {})));

        assertThatThrownBy(() -> fired(model, new Person("x", null))).isInstanceOf(RuntimeException.class);
    }

    @Test
    void trap_4_every_kind_of_cell_answers_unknown_to_an_unknown_fact() {
        var known = Profile.on(TODAY).build();
        for (Column column : Column.values()) {
            for (String words : List.of("<50", "A", "not A", "25", "yes", "LU")) {
                try {
                    Cell cell = CellParser.parse(column, words, List.of());
                    assertThat(cell.test(known)).as(cell.key()).isEqualTo(Truth.UNKNOWN);
                } catch (IllegalArgumentException notOfThisType) {
                    assertThat(notOfThisType).hasMessageContaining("\"");
                }
            }
        }
    }

    private static PolicyRow row(String id, Cell... cells) {
        return new PolicyRow(
                id,
                Table.ELIGIBILITY,
                Scope.ANY,
                Outcome.Allow.PLAIN,
                List.of(cells),
                new Text("a", "b", "c", "d"),
                Source.confirmed("test"),
                Validity.ALWAYS);
    }

    static List<Truth> verdicts(List<PolicyRow> rows, Profile profile) {
        Model model = PolicyModel.of(rows);
        var sink = new Sink(rows.size());
        KieSession session = KieBaseBuilder.createKieBaseFromModel(model).newKieSession();
        try {
            session.setGlobal(PolicyModel.SINK, sink);
            var all = new java.util.BitSet();
            all.set(0, rows.size());
            session.insert(new Asked(profile, all));
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return java.util.stream.IntStream.range(0, rows.size())
                .mapToObj(sink::verdict)
                .toList();
    }
}
