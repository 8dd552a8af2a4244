package eu.passerelle.features.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByLabelOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import java.util.regex.Pattern;

/** Fills in questions by the words that stand beside them. */
public final class FormSteps {

    private final Visit visit;

    public FormSteps(Visit visit) {
        this.visit = visit;
    }

    @When("she chooses {string} for {string}")
    @Quand("elle choisit {string} pour {string}")
    @Wenn("sie {string} wählt bei {string}")
    public void chooses(String choice, String question) {
        choice(question, choice).check();
    }

    @When("she chooses {string} in the list {string}")
    @Quand("elle choisit {string} dans la liste {string}")
    @Wenn("sie {string} aus der Liste {string} wählt")
    public void choosesInList(String choice, String question) {
        field(question).selectOption(new SelectOption().setLabel(choice));
    }

    @When("she writes {string} into {string}")
    @Quand("elle écrit {string} dans {string}")
    @Wenn("sie {string} schreibt bei {string}")
    public void writes(String words, String question) {
        field(question).fill(words);
    }

    @When("she agrees to {string}")
    @Quand("elle accepte {string}")
    @Wenn("sie {string} zustimmt")
    public void agrees(String question) {
        group(question).getByRole(AriaRole.CHECKBOX).check();
    }

    @When("she opens {string}")
    @Quand("elle ouvre {string}")
    @Wenn("sie {string} öffnet")
    public void unfolds(String summary) {
        visit.page()
                .locator("summary")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first()
                .click();
    }

    @Then("{string} still says {string}")
    @Alors("{string} contient encore {string}")
    @Dann("steht bei {string} noch {string}")
    public void stillSays(String question, String words) {
        assertThat(field(question)).hasValue(words);
    }

    @Then("{string} is still chosen for {string}")
    @Alors("{string} est encore choisi pour {string}")
    @Dann("ist {string} noch gewählt bei {string}")
    public void stillChosen(String choice, String question) {
        assertThat(choice(question, choice)).isChecked();
    }

    @Then("she is told {string} beside {string}")
    @Alors("on lui dit {string} à côté de {string}")
    @Dann("steht neben {string}: {string}")
    public void isTold(String words, String question) {
        assertThat(field(question)).hasAccessibleDescription(Pattern.compile(escaped(words)));
    }

    private Locator field(String question) {
        return visit.page()
                .locator("input, select, textarea")
                .and(visit.page().getByLabel(question, new GetByLabelOptions().setExact(true)));
    }

    private Locator group(String question) {
        return visit.page()
                .locator("fieldset")
                .filter(new Locator.FilterOptions()
                        .setHas(visit.page()
                                .locator(
                                        "legend",
                                        new com.microsoft.playwright.Page.LocatorOptions().setHasText(question))))
                .last();
    }

    /** A choice begins with its name; a hint may follow. */
    private Locator choice(String question, String name) {
        return group(question)
                .getByLabel(Pattern.compile("^\\s*" + escaped(name) + "([\\s,]|$)"))
                .first();
    }

    /** The browser reads the pattern, and does not know Java's quotes. A no-break space is a space. */
    private static String escaped(String words) {
        return words.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0").replace(" ", "\\s");
    }
}
