package eu.passerelle.service.intake;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A decision as its page shows it.
 *
 * @param title the message of the answer
 * @param intro day, organisation and release
 * @param counts how many services are a yes, open, a no
 * @param best the offer in the title; null if nothing fits
 * @param open facts are missing for the best offer, so the question comes first
 * @param whyTitle what the reasons of the best offer explain
 * @param meter aid that is left after the best offer; null if none is involved
 * @param neighbours hubs outside the network that serve the organisation first
 * @param more the next best offers
 * @param outdated the rules have changed since
 */
record AnswerView(
        String title,
        String intro,
        List<VerdictView> counts,
        @Nullable OfferView best,
        boolean open,
        String whyTitle,
        @Nullable Meter meter,
        List<Neighbour> neighbours,
        List<OfferView> more,
        String allServices,
        List<NeedView> needs,
        @Nullable QuestionView question,
        List<ChangeView> changes,
        String checked,
        Grants grants,
        List<ProviderView> providers,
        List<ProviderView> otherProviders,
        About about,
        @Nullable Stop stop,
        Help help,
        boolean outdated) {

    /** Aid under a ceiling. @param line both figures in words */
    record Meter(String label, BigDecimal left, BigDecimal ceiling, String line) {}

    /** A hub that is only pointed to. */
    record Neighbour(String title, String note, @Nullable String website, String name) {}

    /** A need that follows from the facts. */
    record NeedView(String title, ReasonView reason) {}

    /** @param elsewhere those of other countries, whatever the verdict */
    record Grants(
            List<SchemeView> open,
            List<SchemeView> missing,
            List<SchemeView> no,
            List<SchemeView> closed,
            List<SchemeView> elsewhere) {}

    record ProviderView(String name, String summary, String topics, String website) {}

    /** What the answer takes the organisation for. */
    record About(String size, List<ReasonView> sizeReasons, List<ReasonView> hubReasons, List<ReasonView> notes) {}

    /** The bus stop nearest to the site. */
    record Stop(String name, String away, boolean estimated) {}

    /** Who helps if something is wrong. */
    record Help(String name, @Nullable String website) {}
}
