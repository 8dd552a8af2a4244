package eu.passerelle.service.intake;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** One of the short pages of the form. Its words stand under {@code form.step.<id>}. */
interface Step {

    /** In the address of the page. */
    String id();

    /** What is asked; may depend on earlier answers. */
    List<Question> questions(Answers answers, Setting setting);

    /** Puts answers together that make one fact, and notices what does not fit together. */
    default void complete(ObjectNode body, Typed typed) {}

    /** Whether a field of that name stands on this page. */
    default boolean owns(String name, Answers answers, Setting setting) {
        return questions(answers, setting).stream()
                .map(Question::name)
                .anyMatch(own ->
                        name.equals(own) || name.equals(Lookup.pick(own)) || name.equals(Lookup.offeredFor(own)));
    }
}
