package eu.passerelle.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each package names all it may use; whatever is not named is forbidden. */
class ArchitectureTest {

    private static final String SERVICE = "eu.passerelle.service.";
    private static final String RULES = "eu.passerelle.";

    private static final List<String> EVERYWHERE =
            List.of("java..", "org.jspecify..", "org.jboss.logging..", "jakarta.inject..", "jakarta.enterprise..");
    private static final List<String> HTTP =
            List.of("jakarta.ws.rs..", "org.eclipse.microprofile.openapi..", "org.eclipse.microprofile.config..");
    private static final List<String> SQL = List.of("javax.sql..");
    private static final List<String> JSON = List.of("com.fasterxml.jackson..");
    private static final List<String> PAGES = List.of("io.quarkus.qute..");
    private static final List<String> START = List.of("io.quarkus.runtime..");

    private static final Map<String, List<String>> MAY_USE = Map.of(
            "wiring",
            with(
                    List.of(SERVICE + "directory", RULES + "explanation", "io.zonky..", "io.vertx.."),
                    List.of("org.jboss.resteasy.reactive..", "org.eclipse.microprofile.health.."),
                    HTTP,
                    SQL,
                    JSON,
                    PAGES,
                    START),
            "directory",
            List.of("org.apache.commons.csv.."),
            "policy",
            with(
                    List.of(SERVICE + "wiring", "org.eclipse.microprofile.health.."),
                    List.of(RULES + "policy", RULES + "hub", RULES + "company", RULES + "explanation"),
                    List.of(RULES + "eligibility"),
                    HTTP,
                    SQL,
                    START),
            "decision",
            with(List.of(SERVICE + "wiring", SERVICE + "directory", SERVICE + "policy"), allRules(), HTTP, SQL, JSON),
            "intake",
            with(
                    List.of(SERVICE + "wiring", SERVICE + "directory", SERVICE + "policy", SERVICE + "decision"),
                    List.of("javax.crypto..", "jakarta.transaction.."),
                    allRules(),
                    HTTP,
                    SQL,
                    JSON,
                    PAGES,
                    START),
            "site",
            with(
                    List.of(SERVICE + "wiring", SERVICE + "directory", SERVICE + "policy", SERVICE + "decision"),
                    allRules(),
                    HTTP,
                    PAGES));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("eu.passerelle.service");

    @TestFactory
    List<DynamicTest> a_package_uses_only_what_it_names() {
        var tests = new ArrayList<DynamicTest>();
        MAY_USE.forEach((name, may) -> tests.add(DynamicTest.dynamicTest(name, () -> {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().equals(SERVICE + name)))
                    .as("the package exists")
                    .isNotEmpty();
            ArchRuleDefinition.classes()
                    .that()
                    .resideInAPackage(SERVICE + name)
                    .should()
                    .onlyDependOnClassesThat()
                    .resideInAnyPackage(
                            with(List.of(SERVICE + name), EVERYWHERE, may).toArray(String[]::new))
                    .check(CLASSES);
        })));
        return tests;
    }

    @Test
    void every_package_is_on_the_list() {
        assertThat(CLASSES.stream()
                        .map(c -> c.getPackageName().substring(SERVICE.length()))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(MAY_USE.keySet());
    }

    private static List<String> allRules() {
        return List.of(
                RULES + "explanation",
                RULES + "company",
                RULES + "hub",
                RULES + "policy",
                RULES + "law",
                RULES + "matching",
                RULES + "eligibility");
    }

    @SafeVarargs
    private static List<String> with(List<String>... parts) {
        return List.of(parts).stream().flatMap(List::stream).toList();
    }
}
