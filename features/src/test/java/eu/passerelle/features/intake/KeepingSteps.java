package eu.passerelle.features.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.features.answer.Answer;
import eu.passerelle.features.answer.Conversation;
import eu.passerelle.features.company.Company;
import eu.passerelle.features.product.Passerelle;
import eu.passerelle.features.product.Reply;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** Sends intakes to be kept, and reads them and their decisions again. */
public final class KeepingSteps {

    private final Company company;
    private final Passerelle passerelle;
    private final Conversation conversation;
    private final Kept kept;

    public KeepingSteps(Company company, Passerelle passerelle, Conversation conversation, Kept kept) {
        this.company = company;
        this.passerelle = passerelle;
        this.conversation = conversation;
        this.kept = kept;
    }

    @When("it sends its intake under the name {string}")
    @Quand("elle envoie sa demande sous le nom {string}")
    @Wenn("er seine Anfrage unter dem Namen {string} schickt")
    public void sends(String name) {
        kept.add(passerelle.send(company.intake(conversation.today()), kept.key(name)));
    }

    @When("it sends the same intake twice at the same moment under the name {string}")
    @Quand("elle envoie la même demande deux fois au même instant sous le nom {string}")
    @Wenn("er dieselbe Anfrage zweimal im selben Augenblick unter dem Namen {string} schickt")
    public void sendsTwiceAtOnce(String name) {
        String key = kept.key(name);
        var intake = company.intake(conversation.today());
        Stream.of(1, 2)
                .map(time -> CompletableFuture.supplyAsync(() -> passerelle.send(intake, key)))
                .toList()
                .forEach(reply -> kept.add(reply.join()));
    }

    @Then("it is kept")
    @Alors("elle est conservée")
    @Dann("ist sie aufbewahrt")
    public void isKept() {
        conversation.answered(new Answer(kept.last().accepted().path("decision")));
    }

    @Then("it is kept once, with one answer under one private link")
    @Alors("elle est conservée une seule fois, avec une réponse sous un lien privé")
    @Dann("ist sie einmal aufbewahrt, mit einer Antwort unter einem privaten Link")
    public void keptOnce() {
        assertThat(kept.receipts()).hasSizeGreaterThan(1);
        assertThat(kept.receipts()).containsOnly(kept.firstReceipt());
        assertThat(kept.firstReceipt().path("link").asText()).matches("http.+/[A-Za-z0-9_-]{43}");
    }

    @Then("what was kept first has not changed")
    @Alors("ce qui a été conservé d’abord n’a pas changé")
    @Dann("hat sich das zuerst Aufbewahrte nicht geändert")
    public void unchanged() {
        JsonNode first = kept.firstReceipt();
        JsonNode now = passerelle.intake(first.path("id").asText()).accepted();
        assertThat(now.path("decision")).isEqualTo(first.path("decision"));
    }

    @Then("the answer, read again later, is the same")
    @Alors("la réponse, relue plus tard, est la même")
    @Dann("ist die Antwort dieselbe, wenn man sie später noch einmal liest")
    public void readAgain() {
        assertThat(passerelle.decision(kept.decision()).accepted())
                .isEqualTo(kept.firstReceipt().path("decision"));
    }

    @Then("deciding again with the facts, the day and the rules of then gives the same to the last letter")
    @Alors("décider de nouveau avec les faits, le jour et les règles d’alors donne la même réponse à la lettre près")
    @Dann(
            "ergibt eine neue Entscheidung mit den Angaben, dem Tag und den Regeln von damals Buchstabe für Buchstabe dasselbe")
    public void replays() {
        Reply replay = passerelle.replay(kept.decision());
        assertThat(replay.accepted().path("identical").asBoolean())
                .as(replay.body().toPrettyString())
                .isTrue();
    }

    @Then("neither its name nor how to reach it can be read there")
    @Alors("on n’y lit ni son nom ni comment la joindre")
    @Dann("steht dort weder der Name noch, wie man ihn erreicht")
    public void nothingPersonal() {
        String all = passerelle.intake(kept.firstReceipt().path("id").asText()).accepted()
                + passerelle.decision(kept.decision()).accepted().toString();
        assertThat(all).doesNotContain(Company.NAME, Company.EMAIL);
    }
}
