package eu.passerelle.features.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.features.product.Reply;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What was sent in a story and what came back. */
public final class Kept {

    private final String story = UUID.randomUUID().toString();
    private final List<Reply> replies = new ArrayList<>();
    private String name = "";

    /** A name as the story uses it, told apart from the same name in other stories. */
    String key(String nameInStory) {
        name = nameInStory;
        return nameInStory + "-" + story;
    }

    /** The key used last. */
    String key() {
        return key(name);
    }

    void add(Reply reply) {
        replies.add(reply);
    }

    Reply last() {
        return replies.get(replies.size() - 1);
    }

    JsonNode firstReceipt() {
        return replies.get(0).accepted();
    }

    List<JsonNode> receipts() {
        return replies.stream().map(Reply::accepted).toList();
    }

    String decision() {
        return firstReceipt().path("decision").path("id").asText();
    }
}
