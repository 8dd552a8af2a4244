package eu.passerelle.company;

import eu.passerelle.explanation.Language;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * All facts of one request for help. A list that is null was not answered; an empty one was answered with "none".
 *
 * @param needs what is asked for
 * @param languages languages in which help may be given
 * @param priorAid aid received earlier
 */
public record Intake(
        Organisation organisation,
        @Nullable List<Need> needs,
        @Nullable Set<Language> languages,
        Maturity maturity,
        @Nullable List<PriorAid> priorAid,
        Circumstances circumstances) {

    public Intake {
        needs = needs == null ? null : List.copyOf(needs);
        languages = languages == null
                ? null
                : Collections.unmodifiableSet(
                        languages.isEmpty() ? EnumSet.noneOf(Language.class) : EnumSet.copyOf(languages));
        priorAid = priorAid == null ? null : List.copyOf(priorAid);
    }

    /** Nothing known at all. */
    public static final Intake EMPTY =
            new Intake(Organisation.UNKNOWN, null, null, Maturity.UNKNOWN, null, Circumstances.UNKNOWN);
}
