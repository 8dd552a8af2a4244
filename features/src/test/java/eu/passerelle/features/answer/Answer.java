package eu.passerelle.features.answer;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** One answer of Passerelle: offers, schemes and what was found on the way. */
public final class Answer {

    private final JsonNode decision;

    public Answer(JsonNode decision) {
        this.decision = decision;
    }

    JsonNode decision() {
        return decision;
    }

    /** The size class, or the empty text if there is none. */
    String size() {
        return decision.path("sizeClass").path("value").asText("");
    }

    List<String> homeHubs() {
        return stream(decision.path("homeHubs"))
                .map(home -> home.path("hub").asText())
                .toList();
    }

    Item best() {
        return new Item(decision.path("offers").path(0));
    }

    /** The offer or scheme with the given title. */
    Item titled(String title) {
        return items().filter(item -> item.title().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing in the answer is called \"" + title + "\". There are:\n"
                        + String.join("\n", items().map(Item::title).toList())));
    }

    Stream<Item> items() {
        return Stream.concat(stream(decision.path("offers")), stream(decision.path("schemes")))
                .map(Item::new);
    }

    Optional<String> nextQuestion() {
        return text(decision.path("nextQuestion").path("text"));
    }

    /** Verdicts by offering and scheme. */
    TreeMap<String, String> verdicts() {
        var verdicts = new TreeMap<String, String>();
        items().forEach(item -> verdicts.put(item.id(), item.verdict()));
        return verdicts;
    }

    /** Everything that was found out about the company itself. */
    List<String> findings() {
        var found = new ArrayList<String>();
        Stream.of("notes", "sizeClass", "homeHubs")
                .map(decision::path)
                .flatMap(node -> node.findValuesAsText("text").stream())
                .map(Answer::plain)
                .forEach(found::add);
        return found;
    }

    /** No-break spaces as plain ones: feature files are typed by hand. */
    public static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    public static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Optional<String> text(JsonNode node) {
        return node.isTextual() ? Optional.of(plain(node.asText())) : Optional.empty();
    }

    /** An offer or a scheme. */
    record Item(JsonNode node) {

        String id() {
            return node.path("offering").asText(node.path("scheme").asText());
        }

        String title() {
            return plain(node.path("title").asText());
        }

        String hub() {
            return node.path("hub").asText();
        }

        String verdict() {
            return node.path("verdict").asText();
        }

        @Nullable
        BigDecimal price() {
            return amount("clientPaysEur");
        }

        @Nullable
        BigDecimal aid() {
            return amount("aidEur");
        }

        @Nullable
        BigDecimal room() {
            return amount("headroomEur");
        }

        String route() {
            return node.path("aid").path("route").asText();
        }

        String state() {
            return node.path("aid").path("state").asText();
        }

        String closedSince() {
            return node.path("closedSince").asText("");
        }

        List<String> reasons() {
            return stream(node.path("reasons"))
                    .map(reason -> plain(reason.path("text").asText()))
                    .toList();
        }

        List<String> sources() {
            return stream(node.path("reasons"))
                    .map(reason -> plain(reason.path("source").asText()))
                    .toList();
        }

        List<String> changes() {
            return stream(node.path("whatWouldChange"))
                    .map(change -> plain(change.path("text").asText()))
                    .toList();
        }

        List<String> missing() {
            return stream(node.path("missing")).map(JsonNode::asText).toList();
        }

        private @Nullable BigDecimal amount(String name) {
            JsonNode amount = node.path("aid").path(name);
            return amount.isNumber() ? amount.decimalValue() : null;
        }
    }
}
