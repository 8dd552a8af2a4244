package eu.passerelle.explanation;

import java.util.Locale;
import java.util.Optional;

/** The four languages of the Greater Region in which Passerelle speaks and in which hubs work. */
public enum Language {
    EN,
    FR,
    DE,
    LB;

    private final Locale locale = Locale.forLanguageTag(name().toLowerCase(Locale.ROOT));

    public Locale locale() {
        return locale;
    }

    /** The IETF tag in lower case, as it stands in addresses and in {@code lang} attributes. */
    public String tag() {
        return locale.toLanguageTag();
    }

    public static Optional<Language> find(String tag) {
        for (Language language : values()) {
            if (language.tag().equalsIgnoreCase(tag)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
