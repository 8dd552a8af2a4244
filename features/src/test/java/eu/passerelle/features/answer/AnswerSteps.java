package eu.passerelle.features.answer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.features.answer.Hubs.Hub;
import eu.passerelle.features.company.Parameters.Fact;
import eu.passerelle.features.company.Parameters.Outcome;
import eu.passerelle.features.company.Parameters.Size;
import io.cucumber.java.de.Dann;
import io.cucumber.java.en.Then;
import io.cucumber.java.fr.Alors;
import java.time.LocalDate;

/** Looks at the answer: who is in charge, what fits best, what is asked, what would change a no. */
public final class AnswerSteps {

    private final Conversation conversation;

    public AnswerSteps(Conversation conversation) {
        this.conversation = conversation;
    }

    @Then("it is {size}")
    @Alors("c’est {size}")
    @Dann("ist er {size}")
    public void isOfSize(Size size) {
        assertThat(conversation.answer().size()).isEqualTo(size.code());
    }

    @Then("it has no size class")
    @Alors("elle n’a pas de catégorie de taille")
    @Dann("hat er keine Größenklasse")
    public void hasNoSize() {
        assertThat(conversation.answer().size()).isEmpty();
    }

    @Then("the hub in charge is {hub}")
    @Alors("le hub compétent est {hub}")
    @Dann("ist der zuständige Hub {hub}")
    @Dann("der zuständige Hub ist {hub}")
    public void hubInCharge(Hub hub) {
        assertThat(conversation.answer().homeHubs()).contains(hub.id());
    }

    @Then("{hub} is pointed to as well")
    @Alors("{hub} est aussi indiqué")
    @Dann("wird auch auf {hub} verwiesen")
    @Dann("es wird auch auf {hub} verwiesen")
    public void pointedTo(Hub hub) {
        assertThat(conversation.answer().homeHubs()).contains(hub.id());
    }

    @Then("the best offer is {string} from {hub}")
    @Alors("la meilleure offre est {string} de {hub}")
    @Dann("ist das beste Angebot {string} von {hub}")
    @Dann("das beste Angebot ist {string} von {hub}")
    public void bestOffer(String title, Hub hub) {
        var best = conversation.answer().best();
        assertThat(best.title()).isEqualTo(title);
        assertThat(best.hub()).isEqualTo(hub.id());
        conversation.speakOf(best);
    }

    @Then("the answer on {string} is {outcome}")
    @Alors("la réponse sur {string} est {outcome}")
    @Dann("ist die Antwort zu {string} {outcome}")
    @Dann("die Antwort zu {string} ist {outcome}")
    public void answerOn(String title, Outcome outcome) {
        var item = conversation.answer().titled(title);
        conversation.speakOf(item);
        assertThat(item.verdict()).as(title).isEqualTo(outcome.code());
    }

    @Then("{string} is closed since {day}")
    @Alors("{string} est clos depuis le {day}")
    @Dann("ist {string} seit dem {day} beendet")
    @Dann("{string} ist seit dem {day} beendet")
    public void closedSince(String title, LocalDate day) {
        var scheme = conversation.answer().titled(title);
        conversation.speakOf(scheme);
        assertThat(scheme.closedSince()).isEqualTo(day.toString());
    }

    @Then("Passerelle asks {string}")
    @Alors("Passerelle demande {string}")
    @Dann("fragt Passerelle {string}")
    public void asks(String question) {
        assertThat(conversation.answer().nextQuestion()).contains(question);
    }

    @Then("an answer waits for {fact}")
    @Alors("une réponse attend de savoir {fact}")
    @Dann("wartet eine Antwort darauf, {fact}")
    public void waitsFor(Fact fact) {
        assertThat(conversation.answer().items().flatMap(item -> item.missing().stream()))
                .contains(fact.path());
    }

    @Then("nothing that was a yes has become a no")
    @Alors("aucun oui n’est devenu un non")
    @Dann("ist kein Ja zu einem Nein geworden")
    public void noYesBecameNo() {
        var now = conversation.answer().verdicts();
        var yes = conversation.before().verdicts();
        yes.values().removeIf(verdict -> !verdict.equals("ELIGIBLE"));
        assertThat(yes).isNotEmpty();
        assertThat(yes.keySet())
                .allSatisfy(offer -> assertThat(now.get(offer)).as(offer).isNotEqualTo("NOT_ELIGIBLE"));
    }

    @Then("the reasons name {string}")
    @Alors("les raisons citent {string}")
    @Dann("nennen die Gründe {string}")
    public void reasonsName(String source) {
        assertThat(conversation.subject().sources()).anyMatch(named -> named.contains(source));
    }

    @Then("one reason is {string}")
    @Alors("une raison est {string}")
    @Dann("ist ein Grund {string}")
    @Dann("ein Grund ist {string}")
    public void oneReason(String words) {
        assertThat(conversation.subject().reasons()).anyMatch(reason -> reason.contains(words));
    }

    @Then("it is said that {string}")
    @Alors("il est dit que {string}")
    @Dann("heißt es dort {string}")
    public void saidAboutIt(String words) {
        assertThat(conversation.answer().findings()).anyMatch(finding -> finding.contains(words));
    }

    @Then("what would change it is {string}")
    @Alors("ce qui y changerait quelque chose est {string}")
    @Dann("würde daran etwas ändern {string}")
    public void whatWouldChange(String words) {
        assertThat(conversation.subject().changes()).contains(words);
    }
}
