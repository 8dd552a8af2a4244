package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.JsonNode;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.service.intake.Question.Box;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How to reach a person, how far the organisation has come with digital work, and the word that lets us store it. */
final class ContactStep implements Step {

    static final String MATURITY = "maturity";
    static final String CONSENT = "consent";

    /** Public bodies are asked for interoperability in its place. */
    private static final String AUTOMATION = "automation";

    private static final List<String> DIMENSIONS =
            List.of("strategy", "readiness", "humanCentric", "data", AUTOMATION, "green");
    private static final int BEST = 100;

    @Override
    public String id() {
        return "contact";
    }

    @Override
    public List<Question> questions(Answers answers, Setting setting) {
        var questions = new ArrayList<Question>();
        questions.add(Question.of("contactName", "contact.name", Control.TEXT, AnswerReader.text(200))
                .in(Box.of("name", 200)));
        questions.add(Question.of("email", "contact.email", Control.TEXT, AnswerReader.email(200))
                .in(new Box("w16", "", "email", "email", 200)));
        boolean isPublic = answers.one(NeedsStep.KIND).equals(OrganisationKind.PUBLIC_AUTHORITY.name());
        for (String dimension : DIMENSIONS) {
            questions.add(Question.of(dimension, MATURITY + "." + dimension, Control.TEXT, AnswerReader.whole(BEST))
                    .in(new Box("w4", "outOf", "off", "numeric", 5))
                    .saying(isPublic && dimension.equals(AUTOMATION) ? "automationPublic" : dimension)
                    .within(MATURITY));
        }
        questions.add(Question.of(CONSENT, CONSENT, Control.CONSENT, ContactStep::consent));
        return questions;
    }

    /** The only answer that must be given. */
    private static @Nullable JsonNode consent(String name, Typed typed) {
        return typed.one(name).equals("yes")
                ? Typed.JSON.objectNode().put("privacy", true)
                : typed.slip(name, "consent");
    }
}
