package eu.passerelle.features.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

/** What came back over HTTP. */
public record Reply(int status, JsonNode body) {

    /** The body of a request that was accepted. */
    public JsonNode accepted() {
        assertThat(status).as(body.toPrettyString()).isBetween(200, 299);
        return body;
    }

    /** The problem that says why a request was refused; a failure of the product is no refusal. */
    public JsonNode refused() {
        assertThat(status).as(body.toPrettyString()).isBetween(400, 499);
        return body;
    }
}
