package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import eu.passerelle.explanation.Language;
import eu.passerelle.service.intake.Intakes.Received;
import eu.passerelle.service.wiring.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns a finished form into an intake, once, however often it is sent. */
@ApplicationScoped
class Sending {

    @Inject
    Intakes intakes;

    @Inject
    Drafts drafts;

    /**
     * @return the token of the answer's private link
     * @throws ProblemException if the intake is refused; the draft stays then
     */
    @Transactional
    String send(String token, ObjectNode body, Language language) {
        Received received = intakes.receive(body, language, key(token));
        drafts.delete(token);
        return received.token();
    }

    /** The answer to a form that was sent. */
    Optional<String> sentBefore(String token) {
        return intakes.linkOf(key(token));
    }

    private static String key(String token) {
        return "form-" + Secrets.hash(token);
    }

    /** What the intake refused, at the fields of the form. */
    List<Slip> slips(ProblemException refused, Answers answers, Setting setting) {
        return refused.fields().stream()
                .map(problem -> Form.STEPS.stream()
                        .flatMap(step -> step.questions(answers, setting).stream())
                        .filter(question -> problem.field().startsWith(question.path()))
                        .map(Question::name)
                        .findFirst()
                        .orElse(""))
                .distinct()
                .map(name -> new Slip(name, "refused", Map.of("value", answers.one(name))))
                .toList();
    }
}
