package eu.passerelle.service.decision;

import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Wording;
import eu.passerelle.explanation.Words;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Says things in one language as a string, or in all four as an object by language. */
final class Saying {

    private final List<Words> words;
    private final Map<Object, Object> said = new IdentityHashMap<>();

    /** @param words one language, or all of them */
    Saying(List<Words> words) {
        this.words = words;
    }

    Object say(Wording wording) {
        return said.computeIfAbsent(wording, w -> inEach(one -> one.say(wording)));
    }

    Object say(Message message) {
        return say((Wording) message);
    }

    /** Statement and facts against limits in one breath. */
    Object say(Reason reason) {
        return said.computeIfAbsent(
                reason,
                r -> inEach(one -> {
                    var text = new StringBuilder(one.say(reason.statement()));
                    reason.details().forEach(detail -> text.append(' ').append(one.say(detail)));
                    return text.toString();
                }));
    }

    Object inEach(Function<Words, String> speaker) {
        if (words.size() == 1) {
            return speaker.apply(words.get(0));
        }
        var all = new LinkedHashMap<String, String>();
        for (Words one : words) {
            all.put(one.language().tag(), speaker.apply(one));
        }
        return all;
    }
}
