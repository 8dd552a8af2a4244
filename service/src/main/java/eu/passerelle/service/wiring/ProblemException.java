package eu.passerelle.service.wiring;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request that is refused; becomes a {@link Problem} in the caller's language. Nothing has been stored. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;
    private final transient List<FieldProblem> fields;
    private final @Nullable String locale;

    /** A wrong field before it is put into words: key and values of {@code problem.<key>}. */
    public record FieldProblem(String field, String key, Map<String, Object> values) {}

    public ProblemException(int status, String kind) {
        this(status, kind, List.of());
    }

    /** @param kind key of the words {@code problem.<kind>.title} and {@code problem.<kind>.detail} */
    public ProblemException(int status, String kind, List<FieldProblem> fields) {
        this(status, kind, fields, null);
    }

    private ProblemException(int status, String kind, List<FieldProblem> fields, @Nullable String locale) {
        super(kind);
        this.status = status;
        this.kind = kind;
        this.fields = List.copyOf(fields);
        this.locale = locale;
    }

    /** The same problem, to be told in the language that the body asks for. */
    public ProblemException in(@Nullable String asked) {
        return new ProblemException(status, kind, fields, asked);
    }

    /** The language that the body asks for, or null to go by the request. */
    public @Nullable String locale() {
        return locale;
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
