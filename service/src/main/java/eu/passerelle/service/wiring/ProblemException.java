package eu.passerelle.service.wiring;

import java.util.List;
import java.util.Map;

/** A request that is refused; becomes a {@link Problem} in the caller's language. Nothing has been stored. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;
    private final transient List<FieldProblem> fields;

    /** A wrong field before it is put into words: key and values of {@code problem.<key>}. */
    public record FieldProblem(String field, String key, Map<String, Object> values) {}

    public ProblemException(int status, String kind) {
        this(status, kind, List.of());
    }

    /** @param kind key of the words {@code problem.<kind>.title} and {@code problem.<kind>.detail} */
    public ProblemException(int status, String kind, List<FieldProblem> fields) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.fields = List.copyOf(fields);
    }

    public int status() {
        return status;
    }

    public String kind() {
        return kind;
    }

    public List<FieldProblem> fields() {
        return fields;
    }
}
