package eu.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each package names all it may use; whatever is not named is forbidden. */
class ArchitectureTest {

    private static final String ROOT = "eu.passerelle.";
    private static final List<String> EVERYWHERE = List.of("java..", "org.jspecify..");
    private static final Map<String, List<String>> MAY_USE = Map.of(
            "explanation", List.of("com.ibm.icu.."),
            "company", List.of("explanation"),
            "hub", List.of("explanation", "company"),
            "policy", List.of("explanation", "company", "hub", "org.drools.model..", "org.apache.commons.csv.."),
            "law", List.of("explanation", "company", "hub", "org.drools..", "org.kie.."),
            "matching", List.of("explanation", "company", "hub", "policy"),
            "eligibility",
                    List.of("explanation", "company", "hub", "policy", "law", "matching", "org.drools..", "org.kie.."),
            "catalogue", List.of("explanation", "company", "hub", "policy", "law", "org.drools.model.."));

    /** What the build makes out of the DRL. */
    private static final Pattern COMPILED_LAW = Pattern.compile(".*/law/(P[0-9A-F]{2}/.*|.*[0-9a-f]{32}.*)");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.matches(COMPILED_LAW))
            .importPackages("eu.passerelle");

    @TestFactory
    List<DynamicTest> a_package_uses_only_what_it_names() {
        var tests = new ArrayList<DynamicTest>();
        MAY_USE.forEach((name, may) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals(ROOT + name)))
                    .as("the package exists")
                    .isNotEmpty();
            var allowed = new ArrayList<>(EVERYWHERE);
            allowed.add(ROOT + name + "..");
            may.forEach(other -> allowed.add(other.contains(".") ? other : ROOT + other + ".."));
            ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage(ROOT + name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(allowed.toArray(String[]::new))
                    .check(CLASSES);
        })));
        return tests;
    }

    @Test
    void every_package_is_on_the_list() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().substring(ROOT.length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    @Test
    void nothing_asks_what_time_it_is() {
        ArchRuleDefinition.noClasses()
                .should()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.time.Clock.class)
                .check(CLASSES);
    }
}
