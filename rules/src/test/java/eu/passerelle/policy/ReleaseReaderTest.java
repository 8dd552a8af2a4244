package eu.passerelle.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ReleaseReaderTest {

    @Test
    void the_shipped_release_holds_the_five_hubs_and_at_least_forty_offerings_in_four_families() {
        PolicyRelease release = ReleaseReader.read(ReleaseTables.shipped()).orThrow();

        assertThat(release.network().hubs().keySet())
                .contains("l-dih", "walhub", "edih-bir-mz-kl", "idih-saarland", "edih-grand-est");
        assertThat(release.network().offerings()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(release.network().offerings())
                .extracting(offering -> offering.hub().id() + " " + offering.family())
                .doesNotContain("")
                .satisfies(
                        pairs -> assertThat(pairs.stream().distinct().count()).isEqualTo(20));
    }

    @Test
    void the_hash_follows_the_content_and_not_the_form() throws IOException {
        String hash = ReleaseReader.read(ReleaseTables.shipped()).orThrow().hash();

        assertThat(changed("topics", csv -> csv.replace("\n", "\r\n")).release().hash())
                .isEqualTo(hash);
        assertThat(changed("topics", csv -> csv.replaceFirst("Cyber", "Kyber"))
                        .release()
                        .hash())
                .isNotEqualTo(hash);
    }

    @Test
    void tables_written_out_and_read_again_are_the_same_release() throws IOException {
        var tables = ReleaseTables.shipped();
        var again = new ReleaseTables();
        for (String name : tables.names()) {
            again.add(name, new ByteArrayInputStream(tables.csv(name).getBytes(StandardCharsets.UTF_8)));
        }

        assertThat(ReleaseReader.read(again).orThrow().hash())
                .isEqualTo(ReleaseReader.read(tables).orThrow().hash());
    }

    @Test
    void every_wrong_cell_is_named_with_table_line_and_column() throws IOException {
        var reading = changed(
                "eligibility",
                csv -> csv.replaceFirst("COMPANY SOLE_TRADER", "COMPANY CLUB")
                        .replaceFirst("\nELG-003,,,,ALLOW", "\nELG-001,,,,PERHAPS"));

        assertThat(reading.release()).isNull();
        assertThat(reading.problems())
                .extracting(TableProblem::table, TableProblem::line, TableProblem::column)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("eligibility", 2L, "kind"),
                        org.assertj.core.groups.Tuple.tuple("eligibility", 3L, "effect"),
                        org.assertj.core.groups.Tuple.tuple("eligibility", 3L, "id"));
    }

    @Test
    void a_formula_is_never_a_value() throws IOException {
        var reading = changed("providers", csv -> csv.replaceFirst("\nlhc,[^,]*", "\nlhc,=HYPERLINK(1)"));

        assertThat(reading.problems()).extracting(TableProblem::problem).anyMatch(p -> p.contains("formula"));
    }

    @Test
    void an_unknown_column_is_named() throws IOException {
        var reading = changed("needs", csv -> csv.replaceFirst("maturityData", "maturityDate"));

        assertThat(reading.problems()).extracting(TableProblem::column).contains("maturityDate");
    }

    @Test
    void a_missing_translation_is_named() throws IOException {
        var reading = changed("topics", csv -> csv.replaceFirst("\nDATA,[^,]*,[^,]*,", "\nDATA,Data,,"));

        assertThat(reading.problems()).extracting(TableProblem::column).contains("label.fr");
    }

    private static ReleaseReader.Reading changed(String table, UnaryOperator<String> edit) throws IOException {
        var tables = ReleaseTables.shipped();
        String after = edit.apply(tables.csv(table));
        assertThat(after).isNotEqualTo(tables.csv(table));
        tables.add(table, new ByteArrayInputStream(after.getBytes(StandardCharsets.UTF_8)));
        return ReleaseReader.read(tables);
    }
}
