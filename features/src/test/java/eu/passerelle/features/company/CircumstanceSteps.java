package eu.passerelle.features.company;

import eu.passerelle.features.company.Parameters.Fact;
import io.cucumber.java.de.Angenommen;
import io.cucumber.java.en.Given;
import io.cucumber.java.fr.Soit;
import java.math.BigDecimal;

/** Says what else counts: the group, the project, money that must be paid back; and what is left unsaid. */
public final class CircumstanceSteps {

    private final Company company;

    public CircumstanceSteps(Company company) {
        this.company = company;
    }

    @Given("it belongs to no group")
    @Soit("elle n’appartient à aucun groupe")
    @Angenommen("er gehört zu keiner Gruppe")
    public void noGroup() {
        company.put("facts.partOfGroup", false);
    }

    @Given("it belongs to a group")
    @Soit("elle appartient à un groupe")
    @Angenommen("er gehört zu einer Gruppe")
    public void group() {
        company.put("facts.partOfGroup", true);
    }

    @Given("it is not in difficulty")
    @Soit("elle n’est pas en difficulté")
    @Angenommen("er ist nicht in Schwierigkeiten")
    public void notInDifficulty() {
        company.put("facts.inDifficulty", false);
    }

    @Given("it has no aid to pay back")
    @Soit("elle n’a aucune aide à rembourser")
    @Angenommen("er muss keine Beihilfe zurückzahlen")
    public void nothingToPayBack() {
        company.put("facts.recoveryOrder", false);
    }

    @Given("its project has not started")
    @Soit("son projet n’a pas commencé")
    @Angenommen("sein Projekt hat nicht begonnen")
    public void projectNotStarted() {
        company.put("facts.projectStarted", false);
    }

    @Given("its project has started")
    @Soit("son projet a commencé")
    @Angenommen("sein Projekt hat begonnen")
    public void projectStarted() {
        company.put("facts.projectStarted", true);
    }

    @Given("its project costs {amount}")
    @Soit("son projet coûte {amount}")
    @Angenommen("sein Projekt kostet {amount}")
    public void budget(BigDecimal amount) {
        company.put("facts.projectBudgetEur", amount);
    }

    @Given("it has a business permit")
    @Soit("elle a une autorisation d’établissement")
    @Angenommen("er hat eine Gewerbeerlaubnis")
    public void businessPermit() {
        company.put("facts.businessPermit", true);
    }

    @Given("the help is for work that it sells")
    @Soit("l’aide porte sur une activité marchande")
    @Angenommen("die Hilfe ist für Arbeit, die verkauft wird")
    public void sells() {
        company.put("facts.economicActivity", true);
    }

    @Given("the help is for work that it does not sell")
    @Soit("l’aide porte sur une activité non marchande")
    @Angenommen("die Hilfe ist für Arbeit, die nicht verkauft wird")
    public void doesNotSell() {
        company.put("facts.economicActivity", false);
    }

    @Given("it does not say {fact}")
    @Soit("elle ne dit pas {fact}")
    @Angenommen("er sagt nicht, {fact}")
    public void unsaid(Fact fact) {
        company.leaveOut(fact.path());
    }
}
