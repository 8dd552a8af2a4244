package eu.passerelle.service.intake;

import eu.passerelle.service.wiring.ProblemException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded}: names in the order of the page, each with all its values. */
final class FormBody {

    private static final int MOST_PAIRS = 500;

    private FormBody() {}

    /** @throws ProblemException if it is no such text */
    static Map<String, List<String>> parse(String body) {
        var form = new LinkedHashMap<String, List<String>>();
        if (body.isEmpty()) {
            return form;
        }
        String[] pairs = body.split("&", MOST_PAIRS + 1);
        if (pairs.length > MOST_PAIRS) {
            throw new ProblemException(413, "http413");
        }
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            String name = sign < 0 ? pair : pair.substring(0, sign);
            String value = sign < 0 ? "" : pair.substring(sign + 1);
            form.computeIfAbsent(decode(name), any -> new ArrayList<>()).add(decode(value));
        }
        return form;
    }

    /** PostgreSQL takes no NUL in a text. */
    private static String decode(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8).replace("\0", "");
        } catch (IllegalArgumentException malformed) {
            throw new ProblemException(400, "http400");
        }
    }
}
