package eu.passerelle.explanation;

import java.util.List;

/** The same words in four languages, written by people; none may be blank. */
public record Text(String en, String fr, String de, String lb) implements Wording {

    public Text {
        for (String words : List.of(en, fr, de, lb)) {
            if (words.isBlank()) {
                throw new IllegalArgumentException("A text needs its words in all four languages: \"" + en + "\".");
            }
        }
    }

    public String in(Language language) {
        return switch (language) {
            case EN -> en;
            case FR -> fr;
            case DE -> de;
            case LB -> lb;
        };
    }
}
