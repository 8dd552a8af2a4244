package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.eligibility.CompiledPolicy;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Language;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import eu.passerelle.service.wiring.Speech;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTitleTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final CompiledPolicy POLICY =
            CompiledPolicy.of(ReleaseReader.read(ReleaseTables.shipped()).orThrow());

    private final Speech speech = new Speech();

    @Test
    void a_yes_names_the_service_and_what_it_costs() {
        Decision decision = decide(company("LU000", List.of()));

        assertThat(title(decision, Language.EN))
                .isEqualTo("Yes: cybersecurity training for your team, and you pay nothing");
        assertThat(title(decision, Language.FR))
                .isEqualTo("Oui\u00a0: formation à la cybersécurité pour votre équipe, sans frais pour vous");
        assertThat(title(decision, Language.DE))
                .isEqualTo("Ja: Cybersicherheitstraining für Ihr Team, und Sie zahlen nichts");
    }

    @Test
    void nothing_known_asks_the_question_that_is_missing() {
        assertThat(title(decide(Intake.EMPTY), Language.EN))
                .isEqualTo("One fact missing: What kind of organisation are you?");
    }

    @Test
    void where_nothing_fits_the_title_says_so() {
        Decision decision = decide(company("LU000", List.of()));
        List<Offer> refused = decision.offers().stream()
                .filter(offer -> offer.verdict() == Verdict.NOT_ELIGIBLE)
                .toList();

        assertThat(title(with(decision, refused), Language.EN)).startsWith("No service fits today");
    }

    @ParameterizedTest
    @CsvSource({
        "Cybersecurity training, EN, cybersecurity training",
        "AI feasibility study, EN, AI feasibility study",
        "A firm for your pilot, EN, a firm for your pilot",
        "L’IA pratique, FR, l’IA pratique",
        "MeluXina trial, EN, MeluXina trial",
        "Ein Betrieb, DE, Ein Betrieb",
        "Sécherheetscheck, LB, Sécherheetscheck"
    })
    void a_title_starts_small_where_the_language_does_so(String title, Language language, String expected) {
        assertThat(AnswerTitle.inSentence(title, language)).isEqualTo(expected);
    }

    private String title(Decision decision, Language language) {
        return AnswerTitle.of(decision, speech.in(language));
    }

    private static Decision decide(Intake intake) {
        return Eligibility.decide(intake, DAY, POLICY);
    }

    private static Decision with(Decision d, List<Offer> offers) {
        return new Decision(
                d.asOf(),
                d.releaseId(),
                d.releaseHash(),
                d.sizeClass(),
                d.homeHubs(),
                d.notes(),
                d.needsFound(),
                offers,
                d.schemes(),
                d.providers(),
                d.nextQuestion());
    }

    private static Intake company(String nuts, List<PriorAid> priorAid) {
        var organisation = new Organisation(
                OrganisationKind.COMPANY,
                null,
                null,
                new NaceCode("25.11", NaceRevision.REV_2_1),
                Location.in(nuts),
                Headcount.of(40),
                Euro.of(6_500_000),
                Euro.of(4_100_000));
        return new Intake(
                organisation,
                List.of(new Need("CYBERSECURITY", ServiceFamily.TRAINING_AND_SKILLS)),
                Set.of(Language.FR, Language.DE),
                Maturity.UNKNOWN,
                priorAid,
                Circumstances.UNKNOWN);
    }
}
