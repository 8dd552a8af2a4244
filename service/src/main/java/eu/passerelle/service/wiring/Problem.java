package eu.passerelle.service.wiring;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What went wrong, in the words of the caller's language (RFC 9457).
 *
 * @param title what kind of problem it is
 * @param detail what to do about it
 * @param errors every wrong field at once; empty if the problem is not about a field
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, List<FieldError> errors) {

    public static final String JSON = "application/problem+json";
    public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json", "UTF-8");

    /** One wrong field: its path in the body and what to write instead. */
    public record FieldError(String field, String message) {}

    public Problem {
        errors = List.copyOf(errors);
    }

    public Response toResponse() {
        return Response.status(status).type(MEDIA_TYPE).entity(this).build();
    }
}
