package eu.passerelle.features.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.features.answer.Answer;
import eu.passerelle.features.answer.Conversation;
import eu.passerelle.features.company.Company;
import eu.passerelle.features.company.Parameters.Fact;
import eu.passerelle.features.company.Parameters.Refusal;
import eu.passerelle.features.product.Passerelle;
import io.cucumber.java.de.Dann;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Alors;
import java.util.List;
import java.util.stream.Stream;

/** What is refused, in which words, and that nothing of it is kept. */
public final class RefusalSteps {

    private final Passerelle passerelle;
    private final Conversation conversation;
    private final Kept kept;

    public RefusalSteps(Passerelle passerelle, Conversation conversation, Kept kept) {
        this.passerelle = passerelle;
        this.conversation = conversation;
        this.kept = kept;
    }

    @When("somebody sends {unreadable} under the name {string}")
    public void sendsUnreadable(Unreadable text, String name) {
        kept.add(passerelle.send(text.bytes(), text.contentType(), kept.key(name)));
    }

    @Then("it is refused")
    @Alors("elle est refusée")
    @Dann("wird sie abgelehnt")
    public void isRefused() {
        kept.last().refused();
    }

    @Then("it is refused because {refusal}")
    @Alors("elle est refusée car {refusal}")
    @Dann("wird sie abgelehnt, weil {refusal}")
    public void isRefusedBecause(Refusal refusal) {
        assertThat(kept.last().refused().path("type").asText()).endsWith(":" + refusal.code());
    }

    @Then("the refusal begins with {string}")
    @Alors("le refus commence par {string}")
    @Dann("beginnt die Ablehnung mit {string}")
    public void refusalBegins(String words) {
        assertThat(Answer.plain(kept.last().refused().path("title").asText())).startsWith(words);
    }

    @Then("exactly these are named as wrong")
    @Alors("voici tout ce qui est signalé comme faux")
    @Dann("wird genau das als falsch genannt")
    public void named(List<Fact> facts) {
        assertThat(errors().map(error -> error.path("field").asText()))
                .containsExactlyInAnyOrderElementsOf(
                        facts.stream().map(Fact::path).toList());
    }

    @Then("about {fact} it says {string}")
    @Alors("pour {fact} on lit {string}")
    @Dann("steht dort über {fact} {string}")
    public void saysAbout(Fact fact, String words) {
        assertThat(errors().filter(error -> error.path("field").asText().equals(fact.path())))
                .singleElement()
                .satisfies(error ->
                        assertThat(Answer.plain(error.path("message").asText())).isEqualTo(words));
    }

    @Then("nothing of it is kept")
    @Alors("rien n’en est conservé")
    @Dann("wird nichts davon aufbewahrt")
    public void nothingKept() {
        var other = new Company();
        other.isTheMetalWorkshop();
        passerelle.send(other.intake(conversation.today()), kept.key()).accepted();
    }

    private Stream<JsonNode> errors() {
        return Answer.stream(kept.last().refused().path("errors"));
    }
}
