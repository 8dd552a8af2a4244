package eu.passerelle.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parameters of a release, looked up as of a day. */
public final class Parameters {

    private final Map<String, List<Parameter>> byId;

    public Parameters(List<Parameter> all) {
        byId = all.stream().collect(Collectors.groupingBy(Parameter::id));
    }

    /** The parameter in force on the day, if there is one. */
    public Optional<Parameter> find(String id, LocalDate asOf) {
        for (Parameter parameter : byId.getOrDefault(id, List.of())) {
            if (parameter.validity().on(asOf)) {
                return Optional.of(parameter);
            }
        }
        return Optional.empty();
    }

    /** @throws IllegalStateException if the release has no such parameter on the day */
    public BigDecimal number(String id, LocalDate asOf) {
        return find(id, asOf)
                .map(parameter -> new BigDecimal(parameter.value()))
                .orElseThrow(
                        () -> new IllegalStateException("The release has no parameter " + id + " on " + asOf + "."));
    }

    public List<Parameter> all() {
        return byId.values().stream().flatMap(List::stream).toList();
    }
}
