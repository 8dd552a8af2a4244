package eu.passerelle.service.site;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Hub;
import eu.passerelle.service.wiring.SourceWords;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A hub in words.
 *
 * @param aliases other names it is known by; null if there are none
 * @param unsure something about it is still to be confirmed
 * @param note the open points
 */
record HubView(
        String id,
        String name,
        boolean member,
        @Nullable String aliases,
        String lead,
        String servesFirst,
        String languages,
        String knownFor,
        boolean unsure,
        String note,
        String website,
        String source,
        String sourceLanguage) {

    private static final List<Language> IN_ORDER = List.of(Language.FR, Language.DE, Language.EN, Language.LB);

    static HubView of(Hub hub, Words words) {
        var source = SourceWords.say(hub.source().text(), words);
        return new HubView(
                hub.id(),
                hub.name(),
                hub.member(),
                hub.aliases().isEmpty() ? null : words.say("hubs.alias", Map.of("names", hub.aliases())),
                hub.lead(),
                words.value(hub.nuts().stream()
                        .sorted()
                        .map(nuts -> new Code("region", nuts))
                        .toList()),
                IN_ORDER.stream()
                        .filter(hub.languages()::contains)
                        .map(language -> language.tag().toUpperCase(Locale.ROOT))
                        .collect(Collectors.joining(" ")),
                knownFor(hub, words),
                hub.source().certainty() != Certainty.CONFIRMED || hub.status().equals("OPEN"),
                words.say(hub.note()),
                hub.website(),
                source.text(),
                source.language());
    }

    private static String knownFor(Hub hub, Words words) {
        return hub.specialisations().stream()
                .sorted()
                .map(topic -> words.value(new Code("topic", topic)))
                .collect(Collectors.joining(", "));
    }
}
