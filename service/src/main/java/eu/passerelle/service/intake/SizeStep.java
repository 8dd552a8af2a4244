package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.service.intake.Question.Box;
import eu.passerelle.service.intake.Question.Option;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How large the organisation is, and who holds it. */
final class SizeStep implements Step {

    private static final String HEADCOUNT = "headcount";
    private static final String BAND = "headcountBand";
    private static final long MOST_PEOPLE = 3_000_000;

    /** The first number of people above each band. */
    private static final Map<String, BigDecimal> BELOW = Map.of(
            "0-9", BigDecimal.valueOf(10),
            "10-49", BigDecimal.valueOf(50),
            "50-249", BigDecimal.valueOf(250),
            "250+", BigDecimal.valueOf(MOST_PEOPLE + 1));

    private static final List<String> BANDS = List.of("0-9", "10-49", "50-249", "250+");

    @Override
    public String id() {
        return "size";
    }

    @Override
    public List<Question> questions(Answers answers, Setting setting) {
        boolean planned = answers.one(NeedsStep.KIND).equals(OrganisationKind.NOT_YET_FOUNDED.name());
        return List.of(
                Question.of(BAND, "organisation.headcountBand", Control.RADIOS, AnswerReader.oneOf(BANDS))
                        .choosing(Option.codes(List.of("0-9", "10-49", "50-249", "250+", ""))),
                Question.of(HEADCOUNT, "organisation.headcount", Control.TEXT, AnswerReader.number(MOST_PEOPLE, false))
                        .in(Box.number("people")),
                Question.money("turnover", "organisation.turnoverEur").saying(planned ? "turnoverPlanned" : "turnover"),
                Question.money("balance", "organisation.balanceSheetEur")
                        .saying(planned ? "balancePlanned" : "balance"),
                Question.flag("partOfGroup", "facts.partOfGroup"),
                Question.of("closedYears", "facts.closedYears", Control.TEXT, AnswerReader.whole(1000))
                        .in(Box.number("")));
    }

    /** The exact number counts; it must lie in the band that was chosen. */
    @Override
    public void complete(ObjectNode body, Typed typed) {
        var organisation = body.path("organisation");
        String band = organisation.path(BAND).asText("");
        if (band.isEmpty() || !organisation.has(HEADCOUNT)) {
            return;
        }
        BigDecimal people = organisation.path(HEADCOUNT).decimalValue();
        BigDecimal from = BELOW.getOrDefault(BANDS.get(Math.max(0, BANDS.indexOf(band) - 1)), BigDecimal.ZERO);
        boolean below = people.compareTo(BELOW.getOrDefault(band, BigDecimal.ZERO)) < 0;
        if (!below || (!band.equals("0-9") && people.compareTo(from) < 0)) {
            typed.slip(HEADCOUNT, "band", Map.of("band", "form." + BAND + "." + band));
            body.withObjectProperty("organisation").remove(List.of(HEADCOUNT, BAND));
        }
    }
}
