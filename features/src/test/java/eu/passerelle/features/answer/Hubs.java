package eu.passerelle.features.answer;

import eu.passerelle.features.product.Passerelle;
import io.cucumber.java.ParameterType;

/** The hubs by the names that people use. */
public final class Hubs {

    private final Passerelle passerelle;

    public Hubs(Passerelle passerelle) {
        this.passerelle = passerelle;
    }

    /** A hub of the network. */
    public record Hub(String id) {}

    @ParameterType("[\\p{Lu}][\\p{L}\\d-]*(?: [\\p{Lu}][\\p{L}\\d-]*)*")
    public Hub hub(String name) {
        return Answer.stream(passerelle.hubs())
                .filter(hub -> hub.path("name").asText().equals(name))
                .map(hub -> new Hub(hub.path("id").asText()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No hub is called \"" + name + "\"."));
    }
}
