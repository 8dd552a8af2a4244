package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.service.intake.Question.Box;
import eu.passerelle.service.intake.Question.Option;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Aid received before, and what else the law asks before aid may be granted. */
final class AidStep implements Step {

    static final String AID = "aid";
    static final String FRAME = "aidRow-";
    private static final String ROWS = "rows";
    private static final String PRIOR_AID = "priorAid";
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    @Override
    public String id() {
        return "aid";
    }

    @Override
    public List<Question> questions(Answers answers, Setting setting) {
        var questions = new ArrayList<Question>();
        questions.add(Question.flag(AID, PRIOR_AID));
        for (int row = 0; row < AidRows.count(answers); row++) {
            questions.addAll(row(row, setting));
        }
        questions.add(Question.flag("difficulty", "facts.inDifficulty"));
        questions.add(Question.flag("recovery", "facts.recoveryOrder"));
        questions.add(Question.flag("started", "facts.projectStarted"));
        questions.add(Question.money("budget", "facts.projectBudgetEur"));
        if (mayLieInLuxembourg(answers, setting)) {
            questions.add(Question.flag("permit", "facts.businessPermit"));
        }
        questions.add(Question.flag("sameAid", "facts.sameAidInLastTwoYears"));
        return questions;
    }

    private static List<Question> row(int row, Setting setting) {
        var kinds = Stream.of(PriorAidKind.values()).map(Enum::name).toList();
        return Stream.of(
                        Question.of(
                                        AidRows.name(AidRows.KIND, row),
                                        path(row, "kind"),
                                        Control.SELECT,
                                        ifReceived(AnswerReader.oneOf(kinds)))
                                .choosing(Option.codes(kinds))
                                .saying(AidRows.KIND),
                        Question.of(
                                        AidRows.name(AidRows.STATE, row),
                                        path(row, "state"),
                                        Control.SELECT,
                                        ifReceived(AnswerReader.oneOf(Countries.CODES)))
                                .choosing(Countries.options(setting.words()))
                                .saying(AidRows.STATE),
                        Question.of(
                                        AidRows.name(AidRows.GRANTED, row),
                                        path(row, "grantedOn"),
                                        Control.DATE,
                                        ifReceived(AnswerReader.date(EARLIEST, setting.today())))
                                .in(new Box("w8", "", "off", "", 20))
                                .saying(AidRows.GRANTED),
                        amount(row))
                .map(question -> question.within(FRAME + row))
                .toList();
    }

    private static Question amount(int row) {
        var money = Question.money(AidRows.name(AidRows.AMOUNT, row), path(row, "amountEur"));
        return money.readBy(ifReceived(money.reader())).saying(AidRows.AMOUNT);
    }

    /** The number of a row, from 1, as people count. */
    static int number(String frame) {
        return Integer.parseInt(frame.substring(FRAME.length())) + 1;
    }

    private static String path(int row, String field) {
        return ROWS + "." + row + "." + field;
    }

    /** The rows count only while the answer above them is yes. */
    private static AnswerReader ifReceived(AnswerReader reader) {
        return (name, typed) -> typed.one(AID).equals("yes") ? reader.read(name, typed) : null;
    }

    /** Only Luxembourg asks for a business permit; a site that is not known yet may lie there. */
    private static boolean mayLieInLuxembourg(Answers answers, Setting setting) {
        return setting.places()
                .find(answers, CompanyStep.PLACE, setting.words())
                .settled()
                .map(place -> place.answer() == null
                        || "LU".equals(place.answer().path("country").asText()))
                .orElse(true);
    }

    /** "No" is a list of none; "yes" without anything about it leaves the question open. */
    @Override
    public void complete(ObjectNode body, Typed typed) {
        JsonNode received = body.remove(PRIOR_AID);
        JsonNode rows = body.remove(ROWS);
        if (received == null || (received.booleanValue() && rows == null)) {
            return;
        }
        var list = body.putArray(PRIOR_AID);
        if (received.booleanValue() && rows != null) {
            rows.forEach(list::add);
        }
    }

    @Override
    public boolean owns(String name, Answers answers, Setting setting) {
        return AidRows.owns(name) || Step.super.owns(name, answers, setting);
    }
}
