package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.explanation.Words;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A directory in which typed words are looked up. Where more than one entry fits, the person chooses; a choice counts
 * only for the words for which it was offered, so that words typed later are never overruled by it.
 */
interface Lookup {

    /** Name of the field that holds the key of the chosen entry. */
    static String pick(String name) {
        return name + "Pick";
    }

    /** Name of the field that holds the words for which the choice was offered. */
    static String offeredFor(String name) {
        return name + "For";
    }

    /** The key of "none of these". */
    String NONE = "none";

    /**
     * An entry that fits.
     *
     * @param detail what else is good to know, for example the hub in charge; empty for nothing
     * @param answer what the entry means in the body of an intake; null for "not known"
     * @param tidy words that lead to this entry alone, in each language; null if only its key does
     */
    record Entry(
            String key,
            String label,
            String detail,
            @Nullable JsonNode answer,
            @Nullable String tidy) {}

    /**
     * @param settled the only entry that fits
     * @param offered entries to choose from otherwise
     */
    record Found(Optional<Entry> settled, List<Entry> offered) {

        static Found one(Entry entry) {
            return new Found(Optional.of(entry), List.of());
        }

        static Found several(List<Entry> entries) {
            return new Found(Optional.empty(), List.copyOf(entries));
        }

        Found chosen(String key) {
            return settled.isPresent()
                    ? this
                    : new Found(
                            offered.stream()
                                    .filter(entry -> entry.key().equals(key))
                                    .findFirst(),
                            offered);
        }
    }

    Found find(String typed, Words words);

    /** With the choice that was made for these words, if any. */
    default Found find(Answers answers, String name, Words words) {
        String typed = answers.one(name);
        var found = find(typed, words);
        return typed.equals(answers.one(offeredFor(name))) ? found.chosen(answers.one(pick(name))) : found;
    }

    /** @param nothing key of the slip if nothing fits; several is {@code choose} */
    static AnswerReader reader(Lookup lookup, Words words, String nothing) {
        return (name, typed) -> {
            if (typed.one(name).isEmpty()) {
                return null;
            }
            var found = lookup.find(typed.answers(), name, words);
            if (found.settled().isEmpty()) {
                boolean some = found.offered().stream().anyMatch(entry -> entry.tidy() != null);
                return typed.slip(name, some ? "choose" : nothing);
            }
            var entry = found.settled().get();
            if (entry.tidy() != null) {
                typed.tidy(name, entry.tidy());
            }
            return entry.answer();
        };
    }
}
