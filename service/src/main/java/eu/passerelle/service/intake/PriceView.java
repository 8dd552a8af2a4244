package eu.passerelle.service.intake;

import eu.passerelle.company.Euro;
import eu.passerelle.eligibility.Aid;
import eu.passerelle.explanation.Words;
import eu.passerelle.law.AidRoute;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an offer costs.
 *
 * @param reductionLabel who pays the difference; null if nobody does
 * @param counted the part of the reduction that counts as aid, if it is not all of it
 * @param line price and payer in one sentence
 */
record PriceView(
        String list,
        @Nullable String reductionLabel,
        @Nullable String reduction,
        @Nullable String counted,
        String pays,
        String line) {

    static PriceView of(Aid aid, Words words) {
        Euro pays = aid.clientPays();
        if (pays == null) {
            return new PriceView(
                    words.value(aid.listPrice()),
                    null,
                    null,
                    null,
                    words.say("answer.pays.open"),
                    words.say("answer.price.open", Map.of("list", aid.listPrice())));
        }
        Euro reduction = aid.listPrice().minus(pays);
        boolean reduced = reduction.isPositive();
        Euro counts = aid.aid() == null ? Euro.ZERO : aid.aid();
        boolean isAid = aid.route() == AidRoute.DE_MINIMIS || aid.route() == AidRoute.GBER_28;
        boolean partly = isAid && counts.isPositive() && !counts.equals(reduction);
        String label = isAid && !partly ? "answer.aidFrom" : "answer.publicFunds";
        return new PriceView(
                words.value(aid.listPrice()),
                reduced ? words.say(label, Map.of("state", aid.state())) : null,
                reduced ? words.value(Euro.ZERO.minus(reduction)) : null,
                partly ? words.say("answer.countsAsAid", Map.of("aid", counts, "state", aid.state())) : null,
                words.value(pays),
                line(aid.listPrice(), pays, words));
    }

    private static String line(Euro list, Euro pays, Words words) {
        if (!pays.isPositive()) {
            return words.say("answer.price.free");
        }
        var values = new HashMap<String, Object>(Map.of("pays", pays));
        if (list.equals(pays)) {
            return words.say("answer.price.pays", values);
        }
        values.put("list", list);
        return words.say("answer.price.reduced", values);
    }
}
