package eu.passerelle.law;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.drools.model.Model;

/** The law as it was compiled at build time. */
public final class LawModel {

    private static final String LISTING = "META-INF/kie/eu.passerelle/passerelle-rules/drools-model";

    private LawModel() {}

    /** @throws IllegalStateException if the jar was not built as a kjar */
    public static Model load() {
        ClassLoader loader = LawModel.class.getClassLoader();
        try (var listing = loader.getResourceAsStream(LISTING)) {
            if (listing == null) {
                throw new IllegalStateException("The compiled law is missing: there is no " + LISTING + ".");
            }
            var reader = new BufferedReader(new InputStreamReader(listing, StandardCharsets.UTF_8));
            String name = reader.lines()
                    .filter(line -> line.startsWith("eu.passerelle."))
                    .findFirst()
                    .orElseThrow();
            return (Model) loader.loadClass(name).getDeclaredConstructor().newInstance();
        } catch (IOException e) {
            throw new UncheckedIOException("The compiled law cannot be read.", e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The compiled law cannot be loaded.", e);
        }
    }
}
