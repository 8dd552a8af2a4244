package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.service.wiring.Problem;
import eu.passerelle.service.wiring.ProblemException;
import eu.passerelle.service.wiring.ProblemMapper;
import eu.passerelle.service.wiring.RequestBody;
import eu.passerelle.service.wiring.Speech;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Decides many companies in one go, a line each. */
@Path("/api/decisions/batch")
@Tag(name = "Decisions")
public class BatchResource {

    static final String NDJSON = "application/x-ndjson";
    private static final Logger LOG = Logger.getLogger(BatchResource.class);

    @Inject
    DecisionResource decisions;

    @Inject
    Speech speech;

    @Inject
    ObjectMapper json;

    /** The answer to one line: a decision or a problem. */
    public record Line(
            long line, @Nullable Object decision, @Nullable Problem problem) {}

    @POST
    @Consumes({NDJSON, "application/ndjson", "application/jsonlines", "application/json", "text/plain"})
    @Produces(NDJSON)
    @Operation(summary = "Decide a company per line; a bad line is answered by a problem and does not stop the rest")
    public StreamingOutput decide(
            InputStream body,
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        return output -> stream(new BufferedInputStream(body), output, locale, accepted);
    }

    private void stream(InputStream input, OutputStream output, @Nullable String locale, @Nullable String accepted)
            throws IOException {
        long number = 0;
        for (byte[] line = next(input); line != null; line = next(input)) {
            number++;
            if (line.length == 0) {
                continue;
            }
            output.write(json.writeValueAsBytes(answer(number, line, locale, accepted)));
            output.write('\n');
            output.flush();
        }
    }

    private Line answer(long number, byte[] line, @Nullable String locale, @Nullable String accepted) {
        try {
            if (line.length > RequestBody.LIMIT) {
                throw new ProblemException(413, "http413");
            }
            return new Line(number, decisions.decide(RequestBody.decode(line), locale, accepted), null);
        } catch (ProblemException refused) {
            return new Line(number, null, problem(refused, locale, accepted));
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "Line %d of a batch failed", number);
            return new Line(number, null, problem(new ProblemException(500, "failed"), locale, accepted));
        }
    }

    private Problem problem(ProblemException refused, @Nullable String locale, @Nullable String accepted) {
        return ProblemMapper.problem(refused, speech.in(Speech.choose(locale, accepted)));
    }

    /** The next line without its end, cut off above the limit; null at the end of the input. */
    private static byte @Nullable [] next(InputStream input) throws IOException {
        var line = new ByteArrayOutputStream(1024);
        int read = input.read();
        if (read < 0) {
            return null;
        }
        while (read >= 0 && read != '\n') {
            if (read != '\r' && line.size() <= RequestBody.LIMIT) {
                line.write(read);
            }
            read = input.read();
        }
        return line.toByteArray();
    }
}
