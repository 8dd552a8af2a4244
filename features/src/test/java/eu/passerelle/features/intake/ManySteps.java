package eu.passerelle.features.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.features.answer.Conversation;
import eu.passerelle.features.company.Company;
import eu.passerelle.features.company.Parameters.Refusal;
import eu.passerelle.features.company.Parameters.Size;
import eu.passerelle.features.product.Passerelle;
import io.cucumber.datatable.DataTable;
import io.cucumber.java.en.Given;
import io.cucumber.java.en.Then;
import io.cucumber.java.en.When;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decides a whole list of companies in one go. */
public final class ManySteps {

    private final Passerelle passerelle;
    private final Conversation conversation;
    private final List<String> lines = new ArrayList<>();
    private List<JsonNode> answers = List.of();

    public ManySteps(Passerelle passerelle, Conversation conversation) {
        this.passerelle = passerelle;
        this.conversation = conversation;
    }

    @Given("a list of companies")
    public void listOfCompanies(DataTable table) {
        for (Map<String, String> row : table.asMaps()) {
            lines.add(line(row));
        }
    }

    @Given("a list of {int} companies of which every tenth is wrong")
    public void longList(int companies) {
        for (int i = 1; i <= companies; i++) {
            lines.add(line(Map.of("place", "Wiltz", "people", i % 10 == 0 ? "-1" : Integer.toString(i))));
        }
    }

    private String line(Map<String, String> row) {
        String people = row.getOrDefault("people", "");
        if (people.equals("(the line is broken)")) {
            return "{\"organisation\": {\"kind";
        }
        var company = new Company();
        company.is("COMPANY");
        company.isIn(row.getOrDefault("place", ""), "");
        company.hasPeople(new BigDecimal(people));
        company.put("organisation.turnoverEur", BigDecimal.valueOf(1_500_000));
        return company.question(conversation.today()).toString();
    }

    @When("the whole list is decided")
    public void decide() {
        String all = passerelle.decideMany(String.join("\n", lines) + "\n");
        answers = all.lines().map(Passerelle::json).toList();
    }

    @Then("there are {int} answers in the order of the list")
    public void inOrder(int count) {
        assertThat(answers).hasSize(count);
        for (int i = 0; i < count; i++) {
            assertThat(answers.get(i).path("line").asInt()).isEqualTo(i + 1);
        }
    }

    @Then("company {int} is {size}")
    public void companyIs(int number, Size size) {
        var decision = answers.get(number - 1).path("decision");
        assertThat(decision.path("sizeClass").path("value").asText()).isEqualTo(size.code());
    }

    @Then("company {int} is refused because {refusal}")
    public void companyIsRefused(int number, Refusal refusal) {
        var problem = answers.get(number - 1).path("problem");
        assertThat(problem.path("type").asText()).endsWith(":" + refusal.code());
    }

    @Then("{int} companies are refused")
    public void refused(int count) {
        assertThat(answers.stream().filter(answer -> answer.path("decision").isNull()))
                .hasSize(count);
    }
}
