package eu.passerelle.features.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.passerelle.features.answer.Answer;
import eu.passerelle.features.company.Parameters.Tongues;
import io.cucumber.java.de.Angenommen;
import io.cucumber.java.de.Dann;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Alors;
import io.cucumber.java.fr.Quand;
import io.cucumber.java.fr.Soit;
import java.util.List;

/** What a person does on any page, and what must hold on each of them. */
public final class PageSteps {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HIGH = 720;

    private final Visit visit;

    public PageSteps(Visit visit) {
        this.visit = visit;
    }

    @Given("somebody who reads {languages} opens Passerelle")
    @Soit("quelqu’un qui lit {languages} et ouvre Passerelle")
    @Angenommen("jemand, der {languages} liest, öffnet Passerelle")
    public void opens(Tongues languages) {
        visit.begin(languages.tags().get(0), true);
    }

    @Given("somebody who reads {languages} opens Passerelle without scripts")
    @Soit("quelqu’un qui lit {languages} et ouvre Passerelle sans scripts")
    @Angenommen("jemand, der {languages} liest, öffnet Passerelle ohne Skripte")
    public void opensWithoutScripts(Tongues languages) {
        visit.begin(languages.tags().get(0), false);
    }

    @When("she follows {string}")
    @Quand("elle suit {string}")
    @Wenn("sie {string} folgt")
    public void follows(String link) {
        visit.page()
                .getByRole(AriaRole.LINK, new GetByRoleOptions().setName(link))
                .first()
                .click();
    }

    @When("she mistypes the address")
    @Quand("elle se trompe d’adresse")
    @Wenn("sie sich bei der Adresse vertippt")
    public void mistypes() {
        visit.page().navigate(visit.page().url() + "/nothing-here");
    }

    @When("she presses {string}")
    @Quand("elle appuie sur {string}")
    @Wenn("sie auf {string} drückt")
    public void presses(String button) {
        visit.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(button))
                .first()
                .click();
    }

    @When("she comes back to this page later")
    @Quand("elle revient plus tard à cette page")
    @Wenn("sie später zu dieser Seite zurückkommt")
    public void comesBack() {
        String address = visit.page().url();
        visit.page().navigate("about:blank");
        visit.page().navigate(address);
    }

    @Then("the page is about {string}")
    @Alors("la page parle de {string}")
    @Dann("geht es auf der Seite um {string}")
    public void isAbout(String heading) {
        assertThat(visit.page().locator("h1")).containsText(heading);
    }

    @Then("she reads {string}")
    @Alors("elle lit {string}")
    @Dann("liest sie {string}")
    public void reads(String words) {
        assertThat(visit.page().locator("body")).containsText(words);
    }

    @Then("the page is in {languages}")
    @Alors("la page est en {languages}")
    @Dann("ist die Seite auf {languages}")
    public void isIn(Tongues languages) {
        assertThat(visit.page().locator("html"))
                .hasAttribute("lang", languages.tags().get(0));
    }

    @Then("nobody is shut out of the page")
    @Alors("la page n’exclut personne")
    @Dann("schließt die Seite niemanden aus")
    public void axeFindsNothing() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            var findings = new AxeBuilder(visit.page()).analyze().getViolations();
            assertThat(findings.stream().map(PageSteps::inWords))
                    .as("in %s colours", scheme)
                    .isEmpty();
        }
    }

    @Then("the page is whole and open to everybody")
    @Alors("la page est entière et ouverte à tous")
    @Dann("ist die Seite vollständig und offen für alle")
    public void isOpenToEverybody() {
        axeFindsNothing();
        fits(NARROW);
        visit.page().setViewportSize(WIDE, HIGH);
    }

    @Then("the page fits a screen of {int} pixels")
    @Alors("la page tient sur un écran de {int} pixels")
    @Dann("passt die Seite auf einen Bildschirm von {int} Pixeln")
    public void fits(int width) {
        visit.page().setViewportSize(width, HIGH);
        var widest = visit.page().evaluate("document.scrollingElement.scrollWidth");
        assertThat(((Number) widest).intValue()).isLessThanOrEqualTo(width);
    }

    private static String inWords(Rule finding) {
        var where = finding.getNodes().stream().map(node -> Answer.plain(node.getHtml()));
        return finding.getId() + ": " + finding.getHelp() + "\n  " + String.join("\n  ", where.toList());
    }
}
