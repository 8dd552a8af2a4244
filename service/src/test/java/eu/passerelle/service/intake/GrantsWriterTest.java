package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Intake;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.explanation.Language;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import eu.passerelle.service.wiring.Speech;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GrantsWriterTest {

    private static final CompiledPolicy POLICY =
            CompiledPolicy.of(ReleaseReader.read(ReleaseTables.shipped()).orThrow());
    private static final Decision DECISION = Eligibility.decide(Intake.EMPTY, LocalDate.of(2026, 11, 22), POLICY);

    @Test
    void while_the_country_is_unknown_every_grant_may_be_ones_own() {
        AnswerView.Grants grants = grants(null);

        assertThat(grants.elsewhere()).isEmpty();
        assertThat(grants.missing()).isNotEmpty();
    }

    @Test
    void closed_grants_of_the_country_say_since_when() {
        assertThat(grants("BE").closed())
                .extracting(SchemeView::closed)
                .containsExactly("Closed since 24 November 2023.");
    }

    @Test
    void every_grant_stands_in_one_place() {
        AnswerView.Grants grants = grants("DE");

        int shown = grants.open().size()
                + grants.missing().size()
                + grants.no().size()
                + grants.closed().size()
                + grants.elsewhere().size();
        assertThat(shown).isEqualTo(DECISION.schemes().size());
    }

    private static AnswerView.Grants grants(@Nullable String country) {
        return new GrantsWriter(DECISION, country, new Speech().in(Language.EN)).write();
    }
}
