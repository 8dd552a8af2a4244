package eu.passerelle.service.intake;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.company.Euro;
import eu.passerelle.eligibility.Aid;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.law.AidRoute;
import eu.passerelle.service.wiring.Speech;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PriceViewTest {

    private final Words words = new Speech().in(Language.EN);

    @Test
    void aid_that_pays_the_whole_reduction_is_named_with_its_country() {
        PriceView price = price(AidRoute.DE_MINIMIS, Euro.of(1800), Euro.ZERO);

        assertThat(price.reductionLabel()).isEqualTo("Aid from Luxembourg");
        assertThat(price.reduction()).isEqualTo("\u2212€1,800");
        assertThat(price.counted()).isNull();
        assertThat(price.line()).isEqualTo("No charge.");
    }

    @Test
    void where_only_a_part_counts_as_aid_the_part_is_named() {
        PriceView price = price(AidRoute.DE_MINIMIS, Euro.of(900), Euro.ZERO);

        assertThat(price.reductionLabel()).isEqualTo("Paid by public funds");
        assertThat(price.counted()).isEqualTo("Of this, €900 counts as aid from Luxembourg.");
    }

    @Test
    void a_price_that_is_not_settled_names_the_most_it_can_be() {
        PriceView price = price(AidRoute.UNKNOWN, null, null);

        assertThat(price.pays()).isEqualTo("still open");
        assertThat(price.line()).isEqualTo("The price is still open; it is €1,800 at most.");
    }

    private PriceView price(AidRoute route, @Nullable Euro aid, @Nullable Euro pays) {
        return PriceView.of(new Aid(route, "LU", Euro.of(1800), aid, pays, null), words);
    }
}
