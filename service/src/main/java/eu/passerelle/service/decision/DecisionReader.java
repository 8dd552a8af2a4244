package eu.passerelle.service.decision;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Need;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.company.SizeClass;
import eu.passerelle.eligibility.Aid;
import eu.passerelle.eligibility.Change;
import eu.passerelle.eligibility.Decision;
import eu.passerelle.eligibility.NeedFound;
import eu.passerelle.eligibility.NextQuestion;
import eu.passerelle.eligibility.Offer;
import eu.passerelle.eligibility.Referral;
import eu.passerelle.eligibility.SchemeAnswer;
import eu.passerelle.eligibility.SizeClassAnswer;
import eu.passerelle.eligibility.Verdict;
import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.BusStop;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Provider;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidRoute;
import eu.passerelle.law.HomeHub;
import eu.passerelle.matching.Fit;
import eu.passerelle.matching.FitScore;
import eu.passerelle.matching.ProviderMatch;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads a kept decision back, together with the release it was made under. */
final class DecisionReader {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PolicyRelease release;
    private final Map<String, PolicyRow> rows;
    private final Map<String, Offering> offerings;
    private final Map<String, Scheme> schemes;
    private final Map<String, Provider> providers;
    private final Map<String, BusStop> stops;
    private final List<Reason> reasons = new ArrayList<>();

    private DecisionReader(PolicyRelease release) {
        this.release = release;
        this.rows = index(release.rows(), PolicyRow::id);
        this.offerings = index(release.network().offerings(), Offering::id);
        this.schemes = index(release.network().schemes(), Scheme::id);
        this.providers = index(release.network().providers(), Provider::id);
        this.stops = index(release.network().stops(), BusStop::id);
    }

    private static <T> Map<String, T> index(List<T> all, Function<T, String> id) {
        return all.stream().collect(Collectors.toMap(id, Function.identity()));
    }

    static Decision read(byte[] kept, PolicyRelease release) {
        try {
            return new DecisionReader(release).decision(JSON.readTree(kept));
        } catch (IOException e) {
            throw new UncheckedIOException("A kept decision cannot be read.", e);
        }
    }

    private Decision decision(JsonNode node) {
        node.get("reasons").forEach(reason -> reasons.add(reason(reason)));
        JsonNode question = node.get("nextQuestion");
        return new Decision(
                LocalDate.parse(node.get("asOf").asText()),
                node.get("release").asText(),
                node.get("hash").asText(),
                sizeClass(node.get("sizeClass")),
                list(
                        node.get("homeHubs"),
                        n -> new HomeHub(
                                n.get("hub").asText(), reasons(n.get("reasons")).get(0))),
                reasons(node.get("notes")),
                list(node.get("needsFound"), this::need),
                list(node.get("offers"), this::offer),
                list(node.get("schemes"), this::scheme),
                list(
                        node.get("providers"),
                        n -> new ProviderMatch(
                                known(providers, n.get("provider").asText()),
                                strings(n.get("topics")),
                                n.get("inRegion").asBoolean())),
                question == null
                        ? null
                        : new NextQuestion(
                                fact(question.get("fact").asText()),
                                question.get("settles").asInt(),
                                question.get("touches").asInt()));
    }

    private SizeClassAnswer sizeClass(JsonNode node) {
        JsonNode value = node.get("value");
        return new SizeClassAnswer(
                value == null ? null : SizeClass.valueOf(value.asText()),
                strings(node.get("possible")).stream()
                        .map(SizeClass::valueOf)
                        .collect(Collectors.toCollection(TreeSet::new)),
                reasons(node.get("reasons")));
    }

    private NeedFound need(JsonNode node) {
        String family = text(node, "family");
        return new NeedFound(
                new Need(text(node, "topic"), family == null ? null : ServiceFamily.valueOf(family)),
                reasons(node.get("reasons")).get(0));
    }

    private Offer offer(JsonNode node) {
        Offering offering = known(offerings, node.get("offering").asText());
        JsonNode rank = node.get("rank");
        JsonNode referral = node.get("referral");
        return new Offer(
                offering,
                Verdict.valueOf(node.get("verdict").asText()),
                rank == null ? null : rank.asInt(),
                fit(node.get("fit")),
                aid(node.get("aid"), offering),
                reasons(node.get("reasons")),
                list(node.get("changes"), DecisionReader::change),
                facts(node.get("missing")),
                referral == null
                        ? null
                        : new Referral(
                                strings(referral.get("from")),
                                offering.hub().id(),
                                referral.get("topic").asText(),
                                reasons(referral.get("reasons")).get(0)));
    }

    private FitScore fit(JsonNode node) {
        var parts = list(node.get("parts"), n -> {
            String rule = n.get("rule").asText();
            return new Fit(
                    rule,
                    n.get("points").asInt(),
                    n.has("say") ? message(n) : known(rows, rule).statement());
        });
        String stop = text(node, "busStop");
        return new FitScore(
                node.get("relevance").asInt(),
                parts.stream().mapToInt(Fit::points).sum(),
                text(node, "topic"),
                parts,
                stop == null ? null : stops.get(stop));
    }

    /** The message of a fit part, which stands between the part's own fields. */
    private static Message message(JsonNode node) {
        Message all = ValueCodec.readMessage(node);
        var values = new TreeMap<>(all.values());
        values.remove("rule");
        values.remove("points");
        return new Message(all.key(), values);
    }

    private static Aid aid(JsonNode node, Offering offering) {
        return new Aid(
                AidRoute.valueOf(node.get("route").asText()),
                offering.hub().state(),
                offering.listPrice(),
                amount(node, "aid"),
                amount(node, "clientPays"),
                amount(node, "headroom"));
    }

    private static Change change(JsonNode node) {
        JsonNode from = node.get("from");
        return new Change(
                fact(node.get("fact").asText()),
                from == null ? null : ValueCodec.read(from),
                ValueCodec.read(node.get("to")),
                Verdict.valueOf(node.get("verdict").asText()),
                node.get("together").asInt());
    }

    private SchemeAnswer scheme(JsonNode node) {
        String closed = text(node, "closedSince");
        String rate = text(node, "ratePercent");
        return new SchemeAnswer(
                known(schemes, node.get("scheme").asText()),
                Verdict.valueOf(node.get("verdict").asText()),
                closed == null ? null : LocalDate.parse(closed),
                rate == null ? null : new BigDecimal(rate),
                amount(node, "maxAid"),
                reasons(node.get("reasons")),
                list(node.get("changes"), DecisionReader::change),
                facts(node.get("missing")));
    }

    private Reason reason(JsonNode node) {
        String rule = node.get("rule").asText();
        JsonNode statement = node.get("statement");
        Map<Fact, Object> used = new EnumMap<>(Fact.class);
        node.get("facts").fields().forEachRemaining(f -> used.put(fact(f.getKey()), ValueCodec.read(f.getValue())));
        return new Reason(
                rule,
                Truth.valueOf(node.get("verdict").asText()),
                statement == null ? known(rows, rule).statement() : ValueCodec.readMessage(statement),
                list(node.get("details"), ValueCodec::readMessage),
                statement == null
                        ? known(rows, rule).source()
                        : new Source(
                                node.get("source").asText(),
                                Certainty.valueOf(node.get("certainty").asText())),
                used,
                facts(node.get("missing")));
    }

    private List<Reason> reasons(JsonNode numbers) {
        return list(numbers, number -> reasons.get(number.asInt()));
    }

    private static SortedSet<Fact> facts(JsonNode node) {
        return strings(node).stream().map(DecisionReader::fact).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Fact fact(String id) {
        return Fact.find(id).orElseThrow(() -> new IllegalStateException("There is no fact " + id + "."));
    }

    private <T> T known(Map<String, T> all, String id) {
        T one = all.get(id);
        if (one == null) {
            throw new IllegalStateException("Release " + release.id() + " has no " + id + ".");
        }
        return one;
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> reader) {
        return StreamSupport.stream(node.spliterator(), false).map(reader).toList();
    }

    private static List<String> strings(JsonNode node) {
        return list(node, JsonNode::asText);
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.has(name) ? node.get(name).asText() : null;
    }

    private static @Nullable Euro amount(JsonNode node, String name) {
        String text = text(node, name);
        return text == null ? null : Euro.of(new BigDecimal(text));
    }
}
