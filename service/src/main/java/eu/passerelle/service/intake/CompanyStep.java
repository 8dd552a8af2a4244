package eu.passerelle.service.intake;

import eu.passerelle.company.OrganisationKind;
import eu.passerelle.service.intake.Question.Box;
import eu.passerelle.service.intake.Question.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who the organisation is, where it is and what it does. */
final class CompanyStep implements Step {

    static final String PLACE = "place";

    /** The law asks of these whether they sell anything; the others do by their nature. */
    private static final Set<String> MAY_SELL_NOTHING = Set.of(
            OrganisationKind.RESEARCH_BODY.name(),
            OrganisationKind.PUBLIC_AUTHORITY.name(),
            OrganisationKind.ASSOCIATION.name());

    private static final List<String> LEGAL_FORMS = List.of(
            "S.à r.l.",
            "S.à r.l.-S",
            "S.A.",
            "SAS",
            "SASU",
            "SCS",
            "SNC",
            "SC",
            "SRL",
            "EURL",
            "EI",
            "ASBL",
            "GmbH",
            "UG",
            "AG",
            "KG",
            "GmbH & Co. KG",
            "OHG",
            "GbR",
            "e.K.",
            "e.V.",
            "eG");

    private static final LocalDate EARLIEST = LocalDate.of(1000, 1, 1);
    private static final int YEARS_AHEAD = 5;

    @Override
    public String id() {
        return "company";
    }

    @Override
    public List<Question> questions(Answers answers, Setting setting) {
        String kind = answers.one(NeedsStep.KIND);
        boolean planned = kind.equals(OrganisationKind.NOT_YET_FOUNDED.name());
        LocalDate latest = planned ? setting.today().plusYears(YEARS_AHEAD) : setting.today();
        var questions = new ArrayList<>(List.of(
                Question.of("name", "organisation.name", Control.TEXT, AnswerReader.text(200))
                        .in(Box.of("organization", 200)),
                Question.of(
                                PLACE,
                                "organisation.address",
                                Control.LOOKUP,
                                Lookup.reader(setting.places(), setting.words(), "placeUnknown"))
                        .in(Box.of("off", 120))
                        .lookedUpIn(setting.places()),
                Question.of(
                                "nace",
                                "organisation.nace",
                                Control.LOOKUP,
                                Lookup.reader(setting.trades(), setting.words(), "tradeUnknown"))
                        .in(Box.of("off", 200))
                        .lookedUpIn(setting.trades()),
                Question.of("legalForm", "organisation.legalForm", Control.TEXT, AnswerReader.text(60))
                        .choosing(LEGAL_FORMS.stream()
                                .map(form -> new Option(form, form))
                                .toList())
                        .in(new Box("w8", "", "off", "", 60)),
                Question.of("founded", "organisation.founded", Control.DATE, AnswerReader.date(EARLIEST, latest))
                        .saying(planned ? "founding" : "founded")
                        .in(new Box("w8", "", "off", "", 20))));
        if (MAY_SELL_NOTHING.contains(kind)) {
            questions.add(Question.flag("economicActivity", "facts.economicActivity"));
        }
        return questions;
    }
}
