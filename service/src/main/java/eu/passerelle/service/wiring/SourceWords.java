package eu.passerelle.service.wiring;

import eu.passerelle.explanation.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sources in the reader's language. Acts of the Union have a name in each language; what else a source says was written
 * in English and is shown as such.
 */
public final class SourceWords {

    private static final Pattern ACT = Pattern.compile("(Recommendation|Regulation|Treaty)"
            + "(?: \\((EU)\\))?(?: No)?(?: (\\d+/\\d+))?(?:/EC)?(?: on the Functioning of the European Union)?"
            + "(?:, Annex( I)?)?(?:, Art\\. ([^;]+))?");
    private static final Pattern ENGLISH = Pattern.compile("[a-z]{3,}");

    private static final Map<String, String> PHRASES = Map.of(
            "hub record", "source.hub",
            "hub records", "source.hub",
            "hub record, aid basis", "source.hubAid",
            "working basis of passerelle", "source.own",
            "working basis of passerelle until the hub publishes its entry conditions", "source.ownUntil",
            "passerelle matching policy, first release", "source.matching",
            "passerelle service promise, first release", "source.promise");

    private SourceWords() {}

    /** A source as it is shown. @param language the tag of the language it is in */
    public record Said(String text, String language) {}

    public static Said say(String source, Words words) {
        List<String> said = new ArrayList<>();
        for (String part : source.split("; ")) {
            String translated = translate(part, words);
            if (translated.isEmpty()) {
                return new Said(source, "en");
            }
            said.add(translated);
        }
        return new Said(
                String.join(words.say("source.separator"), said),
                words.language().tag());
    }

    private static String translate(String part, Words words) {
        String key = PHRASES.get(part.toLowerCase(Locale.ROOT));
        if (key != null) {
            return words.say(key);
        }
        Matcher act = ACT.matcher(part);
        return act.matches() ? act(act, words) : "";
    }

    private static String act(Matcher act, Words words) {
        String articles = act.group(5) == null ? "" : act.group(5);
        String bare = articles.replace(" and ", " + ").replace(" to ", " – ");
        if (ENGLISH.matcher(bare).find()) {
            return "";
        }
        String kind = act.group(1);
        String number = act.group(3) == null ? "" : act.group(3);
        String union = kind.equals("Recommendation") && act.group(2) != null ? "EU" : "";
        var text = new StringBuilder(words.say("source." + kind + union, Map.of("number", number)));
        if (act.group().contains(", Annex")) {
            text.append(words.say("source.annex")).append(act.group(4) == null ? "" : act.group(4));
        }
        if (!articles.isEmpty()) {
            text.append(words.say("source.articles", Map.of("articles", said(articles, words))));
        }
        return text.toString();
    }

    private static String said(String articles, Words words) {
        return articles.replace(" and ", words.say("source.and")).replace(" to ", words.say("source.to"));
    }
}
