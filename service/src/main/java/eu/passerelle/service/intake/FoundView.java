package eu.passerelle.service.intake;

import eu.passerelle.explanation.Words;
import eu.passerelle.service.intake.FieldView.Choice;
import eu.passerelle.service.intake.Lookup.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a directory has for the words typed into a field.
 *
 * @param name of the field
 * @param typed the words for which it was found
 * @param settled the entry that is meant, in words; null while there is a choice
 * @param said in one sentence, for those who cannot see the list
 */
record FoundView(
        String name,
        String typed,
        @Nullable String settled,
        @Nullable String detail,
        List<Choice> choices,
        String title,
        String said) {

    static FoundView of(String name, String typed, Found found, Words words) {
        if (typed.isEmpty()) {
            return new FoundView(name, "", null, null, List.of(), "", "");
        }
        var choices = new ArrayList<Choice>();
        for (var entry : found.offered()) {
            boolean chosen = found.settled().filter(entry::equals).isPresent();
            choices.add(new Choice(
                    Lookup.pick(name) + "-" + choices.size(),
                    entry.key(),
                    entry.label(),
                    entry.detail().isEmpty() ? null : plain(entry.detail()),
                    chosen));
        }
        boolean some = found.offered().stream().anyMatch(entry -> entry.tidy() != null);
        String title = words.say(
                "form." + name + (some ? ".choose" : ".nothing"), Map.of("value", typed, "count", choices.size()));
        var settled = choices.isEmpty() ? found.settled().orElse(null) : null;
        if (settled == null) {
            return new FoundView(name, typed, null, null, choices, title, title);
        }
        String detail = settled.detail().isEmpty() ? null : settled.detail();
        String said = settled.label() + "." + (detail == null ? "" : " " + plain(detail));
        return new FoundView(name, typed, settled.label(), detail, choices, title, said);
    }

    private static String plain(String rich) {
        return rich.replace("**", "");
    }

    public String getPickName() {
        return Lookup.pick(name);
    }

    public String getForName() {
        return Lookup.offeredFor(name);
    }
}
