package eu.passerelle.service.decision;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Need;
import eu.passerelle.eligibility.Aid;
import eu.passerelle.eligibility.Change;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.NeedFound;
import eu.passerelle.eligibility.NextQuestion;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Referral;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.eligibility.SizeClassAnswer;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Source;
import eu.passerelle.law.HomeHub;
import eu.passerelle.matching.Fit;
import eu.passerelle.matching.FitScore;
import eu.passerelle.matching.ProviderMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes a decision in the form in which it is kept: codes and values without words, each reason once. Equal decisions
 * have equal bytes, which is how a replay proves itself.
 */
final class DecisionWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    // By identity: offers share their reasons, and looking into each one would cost more than writing it.
    private final Map<Reason, Integer> reasons = new IdentityHashMap<>();
    private final List<Reason> inOrder = new ArrayList<>();

    private DecisionWriter(JsonGenerator json) {
        this.json = json;
    }

    static byte[] write(Decision decision) {
        var bytes = new ByteArrayOutputStream(32_768);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            new DecisionWriter(json).decision(decision);
        } catch (IOException e) {
            throw new UncheckedIOException("Writing to memory cannot fail.", e);
        }
        return bytes.toByteArray();
    }

    private void decision(Decision decision) throws IOException {
        json.writeStartObject();
        json.writeStringField("asOf", decision.asOf().toString());
        json.writeStringField("release", decision.releaseId());
        json.writeStringField("hash", decision.releaseHash());
        sizeClass(decision.sizeClass());
        json.writeArrayFieldStart("homeHubs");
        for (HomeHub home : decision.homeHubs()) {
            json.writeStartObject();
            json.writeStringField("hub", home.hub());
            reasons("reasons", List.of(home.reason()));
            json.writeEndObject();
        }
        json.writeEndArray();
        reasons("notes", decision.notes());
        json.writeArrayFieldStart("needsFound");
        for (NeedFound found : decision.needsFound()) {
            need(found);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("offers");
        for (Offer offer : decision.offers()) {
            offer(offer);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("schemes");
        for (SchemeAnswer scheme : decision.schemes()) {
            scheme(scheme);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("providers");
        for (ProviderMatch match : decision.providers()) {
            json.writeStartObject();
            json.writeStringField("provider", match.provider().id());
            strings("topics", match.topics());
            json.writeBooleanField("inRegion", match.inRegion());
            json.writeEndObject();
        }
        json.writeEndArray();
        nextQuestion(decision.nextQuestion());
        json.writeArrayFieldStart("reasons");
        for (Reason reason : inOrder) {
            reason(reason);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void sizeClass(SizeClassAnswer answer) throws IOException {
        json.writeObjectFieldStart("sizeClass");
        if (answer.value() != null) {
            json.writeStringField("value", answer.value().name());
        }
        strings("possible", answer.possible().stream().map(Enum::name).toList());
        reasons("reasons", answer.reasons());
        json.writeEndObject();
    }

    private void need(NeedFound found) throws IOException {
        Need need = found.need();
        json.writeStartObject();
        optional("topic", need.topic());
        optional("family", need.family() == null ? null : need.family().name());
        reasons("reasons", List.of(found.reason()));
        json.writeEndObject();
    }

    private void offer(Offer offer) throws IOException {
        json.writeStartObject();
        json.writeStringField("offering", offer.offering().id());
        json.writeStringField("verdict", offer.verdict().name());
        if (offer.rank() != null) {
            json.writeNumberField("rank", offer.rank());
        }
        fit(offer.fit());
        aid(offer.aid());
        reasons("reasons", offer.reasons());
        changes(offer.whatWouldChange());
        strings("missing", offer.missing().stream().map(Fact::id).toList());
        if (offer.referral() != null) {
            referral(offer.referral());
        }
        json.writeEndObject();
    }

    private void fit(FitScore fit) throws IOException {
        json.writeObjectFieldStart("fit");
        json.writeNumberField("relevance", fit.relevance());
        optional("topic", fit.topic());
        optional("busStop", fit.busStop() == null ? null : fit.busStop().id());
        json.writeArrayFieldStart("parts");
        for (Fit part : fit.parts()) {
            json.writeStartObject();
            json.writeStringField("rule", part.rule());
            json.writeNumberField("points", part.points());
            if (part.words() instanceof Message message) {
                ValueCodec.writeMessage(json, message);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void aid(Aid aid) throws IOException {
        json.writeObjectFieldStart("aid");
        json.writeStringField("route", aid.route().name());
        amount("aid", aid.aid());
        amount("clientPays", aid.clientPays());
        amount("headroom", aid.headroom());
        json.writeEndObject();
    }

    private void referral(Referral referral) throws IOException {
        json.writeObjectFieldStart("referral");
        strings("from", referral.fromHubs());
        json.writeStringField("topic", referral.topic());
        reasons("reasons", List.of(referral.reason()));
        json.writeEndObject();
    }

    private void changes(List<Change> changes) throws IOException {
        json.writeArrayFieldStart("changes");
        for (Change change : changes) {
            json.writeStartObject();
            json.writeStringField("fact", change.fact().id());
            if (change.from() != null) {
                json.writeFieldName("from");
                ValueCodec.write(json, change.from());
            }
            json.writeFieldName("to");
            ValueCodec.write(json, change.to());
            json.writeStringField("verdict", change.verdict().name());
            json.writeNumberField("together", change.together());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void scheme(SchemeAnswer answer) throws IOException {
        json.writeStartObject();
        json.writeStringField("scheme", answer.scheme().id());
        json.writeStringField("verdict", answer.verdict().name());
        optional(
                "closedSince",
                answer.closedSince() == null ? null : answer.closedSince().toString());
        optional(
                "ratePercent",
                answer.ratePercent() == null ? null : answer.ratePercent().toPlainString());
        amount("maxAid", answer.maxAid());
        reasons("reasons", answer.reasons());
        changes(answer.whatWouldChange());
        strings("missing", answer.missing().stream().map(Fact::id).toList());
        json.writeEndObject();
    }

    private void nextQuestion(@Nullable NextQuestion question) throws IOException {
        if (question != null) {
            json.writeObjectFieldStart("nextQuestion");
            json.writeStringField("fact", question.fact().id());
            json.writeNumberField("settles", question.settles());
            json.writeNumberField("touches", question.touches());
            json.writeEndObject();
        }
    }

    /** A policy row brings its words and source from the release; a law rule carries its own. */
    private void reason(Reason reason) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", reason.rule());
        json.writeStringField("verdict", reason.verdict().name());
        if (reason.statement() instanceof Message message) {
            json.writeFieldName("statement");
            ValueCodec.write(json, message);
            Source source = reason.source();
            json.writeStringField("source", source.text());
            json.writeStringField("certainty", source.certainty().name());
        }
        json.writeArrayFieldStart("details");
        for (Message detail : reason.details()) {
            ValueCodec.write(json, detail);
        }
        json.writeEndArray();
        json.writeObjectFieldStart("facts");
        for (Map.Entry<Fact, Object> fact : reason.facts().entrySet()) {
            json.writeFieldName(fact.getKey().id());
            ValueCodec.write(json, fact.getValue());
        }
        json.writeEndObject();
        strings("missing", reason.missing().stream().map(Fact::id).toList());
        json.writeEndObject();
    }

    private void reasons(String name, Collection<Reason> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (Reason reason : all) {
            Integer number = reasons.putIfAbsent(reason, inOrder.size());
            if (number == null) {
                number = inOrder.size();
                inOrder.add(reason);
            }
            json.writeNumber(number);
        }
        json.writeEndArray();
    }

    private void strings(String name, Collection<String> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : all) {
            json.writeString(one);
        }
        json.writeEndArray();
    }

    private void optional(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value);
        }
    }

    private void amount(String name, @Nullable Euro amount) throws IOException {
        optional(name, amount == null ? null : amount.toString());
    }
}
