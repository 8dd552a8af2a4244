package eu.passerelle.features.answer;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.features.company.Parameters.Country;
import io.cucumber.java.de.Dann;
import io.cucumber.java.en.Then;
import io.cucumber.java.fr.Alors;
import java.math.BigDecimal;

/** Looks at what an offer costs, and who pays for it on which legal basis. */
public final class PriceSteps {

    private final Conversation conversation;

    public PriceSteps(Conversation conversation) {
        this.conversation = conversation;
    }

    @Then("it pays nothing for it")
    @Alors("elle ne paie rien")
    @Dann("zahlt er dafür nichts")
    @Dann("er zahlt dafür nichts")
    public void paysNothing() {
        pays(BigDecimal.ZERO);
    }

    @Then("it pays {amount} for it")
    @Alors("elle paie {amount}")
    @Dann("zahlt er dafür {amount}")
    @Dann("er zahlt dafür {amount}")
    public void pays(BigDecimal amount) {
        assertThat(conversation.subject().price()).isEqualByComparingTo(amount);
    }

    @Then("the aid is {amount} from {country} under de minimis")
    @Alors("l’aide est de {amount} de minimis en/au {country}")
    @Dann("beträgt die De-minimis-Beihilfe {amount} aus {country}")
    @Dann("die De-minimis-Beihilfe beträgt {amount} aus {country}")
    public void aid(BigDecimal amount, Country country) {
        var offer = conversation.subject();
        assertThat(offer.route()).isEqualTo("DE_MINIMIS");
        assertThat(offer.aid()).isEqualByComparingTo(amount);
        assertThat(offer.state()).isEqualTo(country.code());
    }

    @Then("{amount} of room is/are left")
    @Alors("il reste une marge de {amount}")
    @Dann("bleiben {amount} Spielraum")
    @Dann("es bleiben {amount} Spielraum")
    public void room(BigDecimal amount) {
        assertThat(conversation.subject().room()).isEqualByComparingTo(amount);
    }

    @Then("no aid is involved")
    @Alors("aucune aide n’intervient")
    @Dann("ist keine Beihilfe im Spiel")
    public void noAid() {
        assertThat(conversation.subject().route()).isEqualTo("NONE");
        assertThat(conversation.subject().aid()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Then("it pays the market price of {amount}")
    @Alors("elle paie le prix du marché de {amount}")
    @Dann("zahlt er den Marktpreis von {amount}")
    public void marketPrice(BigDecimal amount) {
        assertThat(conversation.subject().route()).isEqualTo("MARKET_PRICE");
        pays(amount);
    }

    @Then("no aid at all is granted for it")
    @Alors("aucune aide n’est accordée")
    @Dann("wird dafür gar keine Beihilfe gewährt")
    public void nothingGranted() {
        assertThat(conversation.subject().aid())
                .satisfiesAnyOf(
                        aid -> assertThat(aid).isNull(), aid -> assertThat(aid).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Then("an advisor settles the price")
    @Alors("une conseillère fixe le prix")
    @Dann("klärt ein Berater den Preis")
    public void advisorSettlesThePrice() {
        assertThat(conversation.subject().price()).isNull();
    }
}
