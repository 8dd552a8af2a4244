package eu.passerelle.eligibility;

import eu.passerelle.explanation.Reason;
import eu.passerelle.law.HomeHub;
import eu.passerelle.matching.ProviderMatch;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole answer to an intake on a day under a release. Equal inputs give equal decisions.
 *
 * @param notes what else the law found about the organisation: undertaking or not, no home hub
 * @param offers every offering of the release, the best first, each no at the end
 */
public record Decision(
        LocalDate asOf,
        String releaseId,
        String releaseHash,
        SizeClassAnswer sizeClass,
        List<HomeHub> homeHubs,
        List<Reason> notes,
        List<NeedFound> needsFound,
        List<Offer> offers,
        List<SchemeAnswer> schemes,
        List<ProviderMatch> providers,
        @Nullable NextQuestion nextQuestion) {

    public Decision {
        homeHubs = List.copyOf(homeHubs);
        notes = List.copyOf(notes);
        needsFound = List.copyOf(needsFound);
        offers = List.copyOf(offers);
        schemes = List.copyOf(schemes);
        providers = List.copyOf(providers);
    }

    Decision with(List<Offer> changedOffers, List<SchemeAnswer> changedSchemes) {
        return new Decision(
                asOf,
                releaseId,
                releaseHash,
                sizeClass,
                homeHubs,
                notes,
                needsFound,
                changedOffers,
                changedSchemes,
                providers,
                nextQuestion);
    }
}
