package eu.passerelle.service.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes typed and stored text comparable: no accents, no capitals, no punctuation. */
final class SearchText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final Pattern UMLAUTS = Pattern.compile("[äöüÄÖÜ]");

    /** Little words of the four languages that people type and labels leave out. */
    private static final Set<String> FILLERS = Set.of(
            "a", "and", "for", "of", "the", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les",
            "das", "der", "die", "fur", "fuer", "und", "von", "fir", "vun");

    private SearchText() {}

    static String fold(String text) {
        var spelled = text.toLowerCase(Locale.ROOT)
                .replace("ß", "ss")
                .replace("œ", "oe")
                .replace("æ", "ae");
        var plain = MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD))
                .replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ").strip();
    }

    /** The folded forms under which a stored text can be found: people write Bäcker, Backer and Baecker. */
    static List<String> foldings(String text) {
        var forms = new ArrayList<String>();
        forms.add(fold(text));
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (UMLAUTS.matcher(composed).find()) {
            forms.add(fold(composed.toLowerCase(Locale.ROOT)
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("ü", "ue")));
        }
        return forms;
    }

    static List<String> words(String folded) {
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** The typed words without fillers, or all of them where nothing else was typed. */
    static List<String> typedWords(String typed) {
        var all = words(fold(typed));
        var telling = all.stream().filter(word -> !FILLERS.contains(word)).toList();
        return telling.isEmpty() ? all : telling;
    }
}
