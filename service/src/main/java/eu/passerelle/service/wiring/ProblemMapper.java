package eu.passerelle.service.wiring;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every refusal and failure of the API into a problem; a failure keeps its details for the log. */
public class ProblemMapper {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);
    private static final Set<Integer> NAMED = Set.of(400, 404, 405, 406, 413, 415);

    @Inject
    Speech speech;

    @ServerExceptionMapper
    public Response refused(ProblemException refused, UriInfo uri, HttpHeaders headers) {
        return respond(refused, null, uri, headers);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo uri, HttpHeaders headers) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        String kind = NAMED.contains(status) ? "http" + status : "http400";
        return respond(new ProblemException(status, kind), null, uri, headers);
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri, HttpHeaders headers) {
        String incident = UUID.randomUUID().toString();
        LOG.errorf(failure, "Request failed, incident %s", incident);
        return respond(new ProblemException(500, "failed"), incident, uri, headers);
    }

    /** A page for a person, a problem for a program. */
    private Response respond(ProblemException refused, @Nullable String incident, UriInfo uri, HttpHeaders headers) {
        return ErrorPage.isFor(uri.getPath(), headers)
                ? ErrorPage.of(refused.status(), incident, uri.getPath(), headers, speech)
                : problem(refused, words(refused.locale(), uri, headers)).toResponse();
    }

    /** The problem in words. */
    public static Problem problem(ProblemException refused, Words words) {
        List<Problem.FieldError> errors = refused.fields().stream()
                .map(field ->
                        new Problem.FieldError(field.field(), words.say("problem." + field.key(), field.values())))
                .toList();
        return new Problem(
                "urn:passerelle:problem:" + refused.kind(),
                words.say("problem." + refused.kind() + ".title"),
                refused.status(),
                words.say("problem." + refused.kind() + ".detail"),
                errors);
    }

    private Words words(@Nullable String asked, UriInfo uri, HttpHeaders headers) {
        Language language = Speech.choose(
                asked == null ? uri.getQueryParameters().getFirst("locale") : asked,
                headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        return speech.in(language);
    }
}
