package eu.passerelle.service.wiring;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Wording;
import eu.passerelle.explanation.Words;
import io.quarkus.qute.RawString;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a template needs to speak: the words of the page's language, and the page's own address for the language
 * switch. Templates call it {@code page}.
 */
public final class Page {

    /** The first part of every address of a page. */
    public static final String LANGUAGE = "/{lang}";

    private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");
    private static final Pattern HYPHENATED = Pattern.compile("\\bL-DIH\\b|\\bBIR-MZ-KL\\b");
    private static final Pattern SITE =
            Pattern.compile("\\b((?:[A-Za-z0-9-]+\\.)+(?:lu|be|de|fr|eu|org)(?:/[A-Za-z0-9._/-]*[A-Za-z0-9])?)");

    private final Words words;
    private final String path;

    /** This page in another language. */
    public record LanguageLink(String tag, String name, String href, boolean current) {

        /** The short name for narrow screens. */
        public String getShort() {
            return tag.toUpperCase(Locale.ROOT);
        }
    }

    /** @param path the page's address, with the language in front: {@code /en/hubs} */
    public Page(Words words, String path) {
        this.words = words;
        this.path = path;
    }

    /** The tag of the language, for addresses and {@code lang} attributes. */
    public String getLanguage() {
        return words.language().tag();
    }

    public List<LanguageLink> getLanguages() {
        return List.of(Language.FR, Language.DE, Language.EN, Language.LB).stream()
                .map(this::link)
                .toList();
    }

    private LanguageLink link(Language language) {
        String href = path.replaceFirst("^/[a-z]{2}(?![a-z])", "/" + language.tag());
        return new LanguageLink(
                language.tag(), words.say("page.language." + language.tag()), href, language == words.language());
    }

    public String say(String key) {
        return words.say(key);
    }

    public String say(String key, String name, Object value) {
        return words.say(key, Map.of(name, value));
    }

    public String say(String key, String name, Object value, String name2, Object value2) {
        return words.say(key, Map.of(name, value, name2, value2));
    }

    public String say(String key, String name, Object value, String name2, Object value2, String name3, Object value3) {
        return words.say(key, Map.of(name, value, name2, value2, name3, value3));
    }

    /** Words of the release or a message of the rules. */
    public String tell(Wording wording) {
        return words.say(wording);
    }

    /** An amount, a date, a number, a code or a list of these. */
    public String value(Object value) {
        return words.value(value);
    }

    /** Like {@link #say(String)}, with {@code **words**} in bold; not for attributes. */
    public RawString rich(String key) {
        return html(say(key));
    }

    public RawString rich(String key, String name, Object value) {
        return html(say(key, name, value));
    }

    public RawString rich(String key, String name, Object value, String name2, Object value2) {
        return html(say(key, name, value, name2, value2));
    }

    /** Text as HTML: escaped, {@code **words**} in bold, and names with hyphens kept on one line; not for attributes. */
    public RawString html(String text) {
        return new RawString(marked(text));
    }

    /** Like {@link #html}, and the addresses of sites become links. */
    public RawString linked(String text) {
        return new RawString(SITE.matcher(marked(text)).replaceAll("<a href=\"https://$1\">$1</a>"));
    }

    private static String marked(String text) {
        String escaped = text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
        return BOLD.matcher(escaped)
                .replaceAll("<b>$1</b>")
                .transform(bold -> HYPHENATED.matcher(bold).replaceAll("<span class=\"nowrap\">$0</span>"));
    }
}
