package eu.passerelle.service.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ranks trades for what was typed.
 *
 * <p>Where a typed word is found decides first: a label in the asked language, the everyday words, a label in another
 * language, the inside of a compound such as {@code Metall|bau}. Then a whole word beats a beginning, a class its
 * division, and an early word a late one, so the order of the everyday words in the data is an editor's choice.
 */
final class NaceSearch {

    private static final int PLACE_STEP = 1000;
    private static final int NOT_WHOLE_WORD = 500;
    private static final int DIVISION = 400;
    private static final int LAST_POSITION = 99;
    private static final int SHORTEST_COMPOUND_PART = 3;
    private static final int NO_MATCH = Integer.MAX_VALUE;

    private static final Pattern CODE = Pattern.compile("\\d{1,2}|\\d{2}\\.\\d{0,2}|\\d{3,4}");

    private final List<Entry> entries;

    NaceSearch(List<Entry> entries) {
        this.entries = List.copyOf(entries);
    }

    List<NaceCode> find(String typed, String language, int limit) {
        var codes = new ArrayList<String>();
        var rest = new StringBuilder();
        for (var part : typed.strip().split("[\\s,;]+", -1)) {
            if (CODE.matcher(part).matches()) {
                codes.add(dotted(part));
            } else {
                rest.append(part).append(' ');
            }
        }
        var words = SearchText.typedWords(rest.toString());
        if (limit <= 0 || (codes.isEmpty() && words.isEmpty())) {
            return List.of();
        }
        return entries.stream()
                .map(entry -> new Hit(entry, entry.score(codes, words, language)))
                .filter(hit -> hit.score() != NO_MATCH)
                .sorted(Comparator.comparingInt(Hit::score)
                        .thenComparing(hit -> hit.entry().code().code()))
                .limit(limit)
                .map(hit -> hit.entry().code())
                .toList();
    }

    private static String dotted(String digits) {
        return digits.length() > 2 && digits.indexOf('.') < 0
                ? digits.substring(0, 2) + "." + digits.substring(2)
                : digits;
    }

    private record Hit(Entry entry, int score) {}

    /**
     * A trade with its searchable words, all folded.
     *
     * @param labels by language
     * @param everyday in the order of the data
     * @param compounds German and Luxembourgish words, which are put together of others
     */
    record Entry(NaceCode code, Map<String, List<String>> labels, List<String> everyday, List<String> compounds) {

        private static final Pattern NOUN = Pattern.compile("\\p{Lu}[\\p{L}-]+");

        static Entry of(NaceCode code, String everydayWords) {
            var labels = new HashMap<String, List<String>>();
            code.labels().forEach((language, label) -> labels.put(language, folded(label)));
            var compounds = code.label("de") + " " + code.label("lb") + " " + nouns(everydayWords);
            return new Entry(code, labels, folded(everydayWords), folded(compounds));
        }

        /** In these two languages only, nouns begin with a capital. */
        private static String nouns(String words) {
            return NOUN.matcher(words).results().map(MatchResult::group).collect(Collectors.joining(" "));
        }

        private static List<String> folded(String text) {
            return SearchText.foldings(text).stream()
                    .flatMap(form -> SearchText.words(form).stream())
                    .distinct()
                    .toList();
        }

        int score(List<String> codes, List<String> words, String language) {
            if (!codes.stream().allMatch(typed -> code.code().startsWith(typed))) {
                return NO_MATCH;
            }
            var sum = words.isEmpty() || code.code().contains(".") ? 0 : DIVISION;
            for (var index = 0; index < words.size(); index++) {
                var typed = words.get(index);
                var isLetter = typed.length() == 1 && index < words.size() - 1;
                var score = isLetter ? letter(typed) : score(typed, language);
                if (score == NO_MATCH) {
                    return NO_MATCH;
                }
                sum += score;
            }
            return sum;
        }

        /** A lone letter before other words, as in e-commerce, begins too much: it must stand alone here too. */
        private int letter(String typed) {
            var found = everyday.contains(typed) || labels.values().stream().anyMatch(label -> label.contains(typed));
            return found ? 0 : NO_MATCH;
        }

        private int score(String typed, String language) {
            var best = beginning(labels.getOrDefault(language, List.of()), typed, 0);
            best = Math.min(best, beginning(everyday, typed, 1));
            for (var label : labels.values()) {
                best = Math.min(best, beginning(label, typed, 2));
            }
            return best == NO_MATCH && typed.length() >= SHORTEST_COMPOUND_PART ? inside(typed) : best;
        }

        private static int beginning(List<String> words, String typed, int place) {
            var best = NO_MATCH;
            for (var position = 0; position < words.size(); position++) {
                var word = words.get(position);
                if (word.startsWith(typed)) {
                    var partial = word.length() == typed.length() ? 0 : NOT_WHOLE_WORD;
                    best = Math.min(best, place * PLACE_STEP + partial + Math.min(position, LAST_POSITION));
                }
            }
            return best;
        }

        private int inside(String typed) {
            for (var position = 0; position < compounds.size(); position++) {
                if (compounds.get(position).indexOf(typed) > 0) {
                    return 3 * PLACE_STEP + Math.min(position, LAST_POSITION);
                }
            }
            return NO_MATCH;
        }
    }
}
