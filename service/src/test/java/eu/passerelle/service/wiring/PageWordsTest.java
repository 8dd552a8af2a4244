package eu.passerelle.service.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.explanation.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageWordsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path WORDS = Path.of("src/main/resources/eu/passerelle/service/wiring");
    private static final Pattern SAID = Pattern.compile("page\\.(?:say|rich)\\('([\\w.-]+)'");
    private static final Pattern ORDINARY_BLANK = Pattern.compile(" [:;?!»]|« ");

    private final Speech speech = new Speech();

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_has_the_same_words(Language language) {
        assertThat(speech.in(language).keys()).isEqualTo(speech.in(Language.EN).keys());
    }

    @Test
    void every_word_that_a_template_says_exists() throws IOException {
        var said = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(TEMPLATES)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                SAID.matcher(Files.readString(file)).results().forEach(found -> said.add(found.group(1)));
            }
        }

        assertThat(said).isNotEmpty();
        assertThat(speech.in(Language.EN).keys()).containsAll(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pages", "problems"})
    void french_marks_follow_a_blank_that_does_not_break(String file) throws IOException {
        var french = new Properties();
        try (var reader = Files.newBufferedReader(WORDS.resolve(file + "_fr.properties"))) {
            french.load(reader);
        }

        assertThat(french.entrySet().stream()
                        .filter(words -> ORDINARY_BLANK
                                .matcher(words.getValue().toString())
                                .find()))
                .isEmpty();
    }
}
