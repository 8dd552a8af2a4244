package eu.passerelle.explanation;

import java.util.List;

/** Values of which one is enough: said with "or" where a plain list is said with "and". */
public record AnyOf(List<?> values) {

    public AnyOf {
        values = List.copyOf(values);
    }
}
