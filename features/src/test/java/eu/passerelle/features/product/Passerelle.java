package eu.passerelle.features.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Talks to the product as another program does, in one language. */
public final class Passerelle {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String UTF_8_JSON = "application/json; charset=utf-8";
    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    private String language = "en";

    public void speak(String tag) {
        this.language = tag;
    }

    /** Decides without storing. */
    public Reply decide(JsonNode facts) {
        return reply(post("api/decisions", BodyPublishers.ofString(facts.toString())));
    }

    public Reply decision(String id) {
        return reply(request("api/decisions/" + id).GET());
    }

    public Reply replay(String id) {
        return reply(post("api/decisions/" + id + "/replay", BodyPublishers.noBody()));
    }

    public Reply intake(String id) {
        return reply(request("api/intakes/" + id).GET());
    }

    /** Sends an intake to be stored; the same key stores once. */
    public Reply send(JsonNode intake, String key) {
        return send(intake.toString().getBytes(StandardCharsets.UTF_8), UTF_8_JSON, key);
    }

    public Reply send(byte[] body, String contentType, String key) {
        return reply(request("api/intakes")
                .header("Content-Type", contentType)
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofByteArray(body)));
    }

    /** Decides a company a line; gives back a line for each. */
    public String decideMany(String lines) {
        return text(request("api/decisions/batch")
                .header("Content-Type", "application/x-ndjson")
                .POST(BodyPublishers.ofString(lines)));
    }

    /** The hubs of the network. */
    public JsonNode hubs() {
        return reply(request("api/hubs").GET()).accepted();
    }

    static boolean isReady(URI product) {
        var request = HttpRequest.newBuilder(product.resolve("/q/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private HttpRequest.Builder post(String path, BodyPublisher body) {
        return request(path).header("Content-Type", UTF_8_JSON).POST(body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(Product.address().resolve("/" + path))
                .header("Accept-Language", language)
                .timeout(Duration.ofSeconds(60));
    }

    private static Reply reply(HttpRequest.Builder request) {
        try {
            var response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response.body()));
        } catch (IOException e) {
            throw new UncheckedIOException("The product does not answer.", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static String text(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new UncheckedIOException("The product does not answer.", e);
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    /** A text that is no JSON reads as missing. */
    public static JsonNode json(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("Interrupted while the product answers.", e);
    }
}
