package eu.passerelle.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.law.LawModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

class RuleCatalogueTest {

    private static final Path PAGE = Path.of("..", "docs", "rule-catalogue.md");

    @Test
    void the_catalogue_in_the_documentation_is_not_stale() throws IOException {
        assertThat(Files.readString(PAGE).equals(RuleCatalogue.shipped()))
                .as("docs/rule-catalogue.md is stale. Write it anew: see CONTRIBUTING, \"Rule catalogue\".")
                .isTrue();
    }

    @Test
    void every_law_rule_has_an_id_a_sentence_and_a_legal_basis() {
        assertThat(LawModel.load().getRules()).hasSizeGreaterThan(40).allSatisfy(rule -> {
            assertThat(rule.getName()).matches("[A-Z]+[0-9]*-\\d{2} [A-Z].{10,}");
            assertThat(String.valueOf(rule.getMetaData("legal")))
                    .isNotEqualTo("null")
                    .isNotBlank();
        });
    }

    @Test
    void no_words_are_left_of_rules_that_are_gone() {
        var ids = LawModel.load().getRules().stream()
                .map(Rule::getName)
                .map(name -> name.substring(0, name.indexOf(' ')))
                .toList();

        assertThat(Words.in(Language.EN).keys())
                .filteredOn(key -> key.startsWith("rule."))
                .extracting(key -> key.substring("rule.".length()).replace(".detail", ""))
                .allSatisfy(id -> assertThat(ids).contains(id));
    }
}
