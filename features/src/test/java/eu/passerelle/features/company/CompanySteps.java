package eu.passerelle.features.company;

import eu.passerelle.features.company.Parameters.Activity;
import eu.passerelle.features.company.Parameters.Country;
import eu.passerelle.features.company.Parameters.Family;
import eu.passerelle.features.company.Parameters.Kind;
import eu.passerelle.features.company.Parameters.Score;
import eu.passerelle.features.company.Parameters.Site;
import eu.passerelle.features.company.Parameters.Tongues;
import eu.passerelle.features.company.Parameters.Topic;
import io.cucumber.java.de.Angenommen;
import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Says who asks: one fact a step, in any order. */
public final class CompanySteps {

    private final Company company;

    public CompanySteps(Company company) {
        this.company = company;
    }

    @Given("the metal workshop of 40 people in Wiltz")
    @Soit("l’atelier de métallerie de 40 personnes à Wiltz")
    @Angenommen("die Schlosserei mit 40 Menschen in Wiltz")
    public void theMetalWorkshop() {
        company.isTheMetalWorkshop();
    }

    @Given("{kind} in {place}")
    @Soit("{kind} à {place}")
    public void kindInPlace(Kind kind, Site site) {
        company.is(kind.code());
        company.isIn(site.municipality(), site.country());
    }

    @Given("somebody who says nothing yet")
    @Soit("quelqu’un qui n’a encore rien dit")
    @Angenommen("jemand, der noch nichts gesagt hat")
    public void somebody() {
        // Whatever no step says stays unsaid.
    }

    @Given("its postcode is {word}")
    @Soit("son code postal est {word}")
    @Angenommen("die Postleitzahl ist {word}")
    public void postcode(String postcode) {
        company.put("organisation.address.postcode", postcode);
    }

    @Given("it lies in the region {word}")
    @Soit("elle se trouve dans la région {word}")
    @Angenommen("er liegt in der Region {word}")
    public void region(String nuts) {
        company.put("organisation.address.nuts", nuts);
    }

    @Given("its e-mail address is {string}")
    @Soit("son adresse électronique est {string}")
    @Angenommen("die E-Mail-Adresse ist {string}")
    public void email(String address) {
        company.put("contact.email", address);
    }

    @Given("its name holds a letter that no text can hold")
    public void unwritableName() {
        company.put("organisation.name", "Metallbau \u0000 Wiltz");
    }

    @Given("it does not consent")
    @Soit("elle ne donne pas son accord")
    @Angenommen("er willigt nicht ein")
    public void noConsent() {
        company.put("consent", false);
    }

    @Given("{bigdecimal} person/people work(s) there")
    @Soit("{bigdecimal} personne(s) y travaille(nt)")
    @Angenommen("{bigdecimal} Mensch(en) arbeiten/arbeitet dort")
    public void people(BigDecimal people) {
        company.hasPeople(people);
    }

    @Given("its turnover is {amount}")
    @Soit("son chiffre d’affaires est de {amount}")
    @Angenommen("der Umsatz beträgt {amount}")
    public void turnover(BigDecimal amount) {
        company.put("organisation.turnoverEur", amount);
    }

    @Given("its balance-sheet total is {amount}")
    @Soit("son total de bilan est de {amount}")
    @Angenommen("die Bilanzsumme beträgt {amount}")
    public void balanceSheet(BigDecimal amount) {
        company.put("organisation.balanceSheetEur", amount);
    }

    @Given("its activity is {activity}")
    @Soit("son activité est {activity}")
    @Angenommen("die Tätigkeit ist {activity}")
    public void activity(Activity activity) {
        company.worksIn(activity.code());
    }

    @Given("it was founded on {day}")
    @Soit("elle a été créée le {day}")
    @Angenommen("er wurde am {day} gegründet")
    public void founded(LocalDate day) {
        company.put("organisation.founded", day.toString());
    }

    @Given("its legal form is {word}")
    @Soit("sa forme juridique est {word}")
    @Angenommen("die Rechtsform ist {word}")
    public void legalForm(String form) {
        company.put("organisation.legalForm", form);
    }

    @Given("it needs {family} on {topic}")
    @Soit("elle cherche {family} sur {topic}")
    @Angenommen("er braucht {family} zu {topic}")
    public void needs(Family family, Topic topic) {
        company.needs(family.code(), topic.code());
    }

    @Given("it can be helped in {languages}")
    @Soit("elle peut être aidée en {languages}")
    @Angenommen("die Hilfe darf auf {languages} sein")
    public void languages(Tongues languages) {
        company.speaks(languages.tags());
    }

    @Given("its score for {score} is {int}")
    @Soit("sa note pour {score} est de {int}")
    @Angenommen("die Punktzahl für {score} ist {int}")
    public void score(Score score, int points) {
        company.put(score.path(), points);
    }

    @Given("its score is {int} throughout")
    @Soit("sa note est de {int} partout")
    @Angenommen("die Punktzahl ist überall {int}")
    public void scores(int points) {
        for (String dimension : Vocabulary.codes("score")) {
            company.put(dimension, points);
        }
    }

    @Given("it received no aid so far")
    @Soit("elle n’a reçu aucune aide jusqu’ici")
    @Angenommen("bisher gab es keine Beihilfe")
    public void noAid() {
        company.receivedNoAid();
    }

    @Given("it received {amount} of de minimis aid from {country} on {day}")
    @Soit("elle a reçu {amount} d’aide de minimis en/au {country} le {day}")
    @Angenommen("er bekam {amount} De-minimis-Beihilfe aus {country} am {day}")
    public void received(BigDecimal amount, Country country, LocalDate day) {
        company.received("DE_MINIMIS", amount, country.code(), day);
    }
}
