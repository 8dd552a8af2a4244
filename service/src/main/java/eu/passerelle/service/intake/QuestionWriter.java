package eu.passerelle.service.intake;

import eu.passerelle.company.OrganisationKind;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.NextQuestion;
import eu.passerelle.explanation.Code;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Network;
import eu.passerelle.service.wiring.SourceWords;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the next question into words. */
final class QuestionWriter {

    private final Decision decision;
    private final Network network;
    private final Words words;

    QuestionWriter(Decision decision, Network network, Words words) {
        this.decision = decision;
        this.network = network;
        this.words = words;
    }

    /** What a person tried to answer before, if it did not work. */
    record Attempt(Map<String, String> typed, @Nullable String error, List<QuestionView.Option> choices) {

        static final Attempt NONE = new Attempt(Map.of(), null, List.of());
    }

    @Nullable
    QuestionView write(boolean later, Attempt attempt) {
        NextQuestion next = decision.nextQuestion();
        if (next == null) {
            return null;
        }
        Fact fact = next.fact();
        var because = because(fact);
        var source = because.map(reason -> SourceWords.say(reason.source().text(), words));
        FactInput input = FactInput.of(fact);
        return new QuestionView(
                fact.id(),
                input.tag(),
                words.say("fact." + fact.id() + ".question"),
                lead(next),
                because.map(this::hint).orElse(null),
                source.map(SourceWords.Said::text).orElse(null),
                source.map(SourceWords.Said::language).orElse(null),
                unit(fact, input),
                attempt.choices().isEmpty() ? options(input) : attempt.choices(),
                later ? words.say("answer.next.later", Map.of("count", next.touches())) : null,
                attempt.typed(),
                attempt.error());
    }

    private String lead(NextQuestion next) {
        return next.settles() > 0
                ? words.say("answer.next.settles", Map.of("count", next.settles()))
                : words.say("answer.next.touches", Map.of("count", next.touches()));
    }

    /** A reason that waits for the fact, those of services before those of grants. */
    private Optional<Reason> because(Fact fact) {
        return Stream.concat(
                        decision.offers().stream().flatMap(offer -> offer.reasons().stream()),
                        decision.schemes().stream().flatMap(scheme -> scheme.reasons().stream()))
                .filter(reason -> reason.missing().contains(fact))
                .findFirst();
    }

    /** A row states what it requires; the law says by itself what it needs to know. */
    private String hint(Reason reason) {
        String statement = words.say(reason.statement());
        return reason.statement() instanceof Text
                ? words.say("answer.next.condition", Map.of("condition", statement))
                : statement;
    }

    private @Nullable String unit(Fact fact, FactInput input) {
        if (input == FactInput.MONEY) {
            return "€";
        }
        return fact == Fact.HEADCOUNT ? words.say("answer.next.people") : null;
    }

    private List<QuestionView.Option> options(FactInput input) {
        return switch (input) {
            case KIND ->
                Arrays.stream(OrganisationKind.values())
                        .map(kind -> option("organisationKind", kind.name()))
                        .toList();
            case TOPIC ->
                network.topics().keySet().stream()
                        .map(topic -> option("topic", topic))
                        .toList();
            case LANGUAGES ->
                Arrays.stream(Language.values())
                        .map(language -> new QuestionView.Option(
                                language.tag(), words.value(new Code("language", language.name())), false))
                        .toList();
            case PLACE, AID -> states();
            default -> List.of();
        };
    }

    private List<QuestionView.Option> states() {
        var states = new ArrayList<QuestionView.Option>();
        for (String state : List.of("LU", "BE", "DE", "FR")) {
            states.add(option("state", state));
        }
        return states;
    }

    private QuestionView.Option option(String vocabulary, String code) {
        return new QuestionView.Option(code, words.value(new Code(vocabulary, code)), false);
    }
}
