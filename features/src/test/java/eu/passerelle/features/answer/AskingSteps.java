package eu.passerelle.features.answer;

import eu.passerelle.features.company.Company;
import eu.passerelle.features.company.Parameters.Fact;
import eu.passerelle.features.company.Parameters.Tongues;
import eu.passerelle.features.product.Passerelle;
import io.cucumber.java.de.Angenommen;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.time.LocalDate;

/** Asks what fits, on the day and in the language of the story. */
public final class AskingSteps {

    private final Company company;
    private final Passerelle passerelle;
    private final Conversation conversation;

    public AskingSteps(Company company, Passerelle passerelle, Conversation conversation) {
        this.company = company;
        this.passerelle = passerelle;
        this.conversation = conversation;
    }

    @Given("today is {day}")
    @Soit("nous sommes le {day}")
    @Angenommen("heute ist der {day}")
    public void today(LocalDate day) {
        conversation.today(day);
    }

    @Given("the answer is read in {languages}")
    @Soit("la réponse se lit en {languages}")
    @Angenommen("die Antwort wird auf {languages} gelesen")
    public void language(Tongues languages) {
        passerelle.speak(languages.tags().get(0));
    }

    @When("it asks what fits")
    @Quand("elle demande ce qui convient")
    @Wenn("er fragt, was passt")
    public void asks() {
        var facts = company.question(conversation.today());
        conversation.answered(new Answer(passerelle.decide(facts).accepted()));
    }

    @When("it asks again without saying {fact}")
    @Quand("elle redemande sans dire {fact}")
    @Wenn("er noch einmal fragt, ohne zu sagen, {fact}")
    public void asksWithout(Fact fact) {
        company.leaveOut(fact.path());
        asks();
    }
}
