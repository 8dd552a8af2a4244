package eu.passerelle.service.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offer in words.
 *
 * @param how who gives it, how and in which languages, in one sentence
 * @param place hub and delivery, short
 * @param sample the notice that its price is a sample; null if the hub has published it
 * @param contact who calls by when; null where nobody does
 * @param referral why another hub than that of the region is named; null if it is that one
 * @param missing what would settle it; null if it is settled
 * @param change what would turn a no around; null if nothing would
 * @param placeInList why it stands where it stands
 */
record OfferView(
        String id,
        String title,
        String summary,
        VerdictView verdict,
        String hub,
        String how,
        String place,
        String family,
        PriceView price,
        @Nullable String sample,
        @Nullable String contact,
        @Nullable String website,
        @Nullable ReasonView referral,
        @Nullable String missing,
        @Nullable String change,
        List<ReasonView> reasons,
        List<String> placeInList) {}
