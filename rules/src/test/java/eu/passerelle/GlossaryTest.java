package eu.passerelle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every class that the glossary names exists somewhere in the product. */
class GlossaryTest {

    private static final Pattern CLASS = Pattern.compile("\\| `([A-Z]\\w+)` \\|");

    @Test
    void the_glossary_names_only_classes_that_exist() throws IOException {
        var glossary = Files.readString(Path.of("..", "docs", "glossary.md"));
        var named = CLASS.matcher(glossary).results().map(r -> r.group(1)).toList();

        assertThat(named).hasSizeGreaterThan(20);
        assertThat(sources()).containsAll(named);
    }

    private static java.util.Set<String> sources() throws IOException {
        try (var files = Files.walk(Path.of(".."))) {
            return files.map(Path::toString)
                    .filter(file -> file.contains("src/main/java") && file.endsWith(".java"))
                    .map(file -> file.substring(file.lastIndexOf('/') + 1, file.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
