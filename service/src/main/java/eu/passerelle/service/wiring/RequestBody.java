package eu.passerelle.service.wiring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads a body of bounded size as UTF-8 and refuses anything else. */
public final class RequestBody {

    /** The largest body of one intake, in bytes. */
    public static final int LIMIT = 256 * 1024;

    private RequestBody() {}

    /** @throws ProblemException if the body is too large, in another character set or not UTF-8 */
    public static String read(InputStream body, @Nullable String contentType) throws IOException {
        if (contentType != null) {
            String type = contentType.toLowerCase(Locale.ROOT).replace("\"", "").replace(" ", "");
            int charset = type.indexOf("charset=");
            if (charset >= 0 && !type.substring(charset + 8).startsWith("utf-8")) {
                throw new ProblemException(415, "charset");
            }
        }
        var bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
            bytes.write(buffer, 0, read);
            if (bytes.size() > LIMIT) {
                throw new ProblemException(413, "http413");
            }
        }
        return decode(bytes.toByteArray());
    }

    /** @throws ProblemException if the bytes are not UTF-8 */
    public static String decode(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException wrong) {
            throw new ProblemException(400, "charset");
        }
    }
}
