package eu.passerelle.policy;

import eu.passerelle.company.Need;
import eu.passerelle.company.Point;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Text;
import eu.passerelle.hub.AidBasis;
import eu.passerelle.hub.BusStop;
import eu.passerelle.hub.Delivery;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Provider;
import eu.passerelle.hub.Scheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Understands the tables of a release, or says at which cells it cannot. */
public final class ReleaseReader {

    private final ReleaseTables tables;
    private final List<TableProblem> problems = new ArrayList<>();

    private ReleaseReader(ReleaseTables tables) {
        this.tables = tables;
    }

    /**
     * The outcome of reading: a release, or every problem at once.
     *
     * @param release null if there is a problem
     */
    public record Reading(@Nullable PolicyRelease release, List<TableProblem> problems) {

        /** @throws IllegalStateException if there is a problem */
        public PolicyRelease orThrow() {
            if (release == null) {
                throw new IllegalStateException("The release cannot be read: "
                        + problems.stream().map(TableProblem::toString).collect(Collectors.joining("\n", "\n", "")));
            }
            return release;
        }
    }

    public static Reading read(ReleaseTables tables) {
        return new ReleaseReader(tables).read();
    }

    private Reading read() {
        Map<String, Text> topics = keyed("topics", "code", line -> line.texts("label"));
        Map<String, Hub> hubs = keyed("hubs", "id", line -> hub(line, topics.keySet()));
        Map<String, Offering> offerings = keyed("offerings", "id", line -> offering(line, hubs, topics.keySet()));
        Map<String, Scheme> schemes = keyed("schemes", "id", this::scheme);
        Map<String, Provider> providers = keyed("providers", "id", line -> provider(line, topics.keySet()));
        Map<String, BusStop> stops = keyed("bus-stops", "id", this::busStop);
        List<Parameter> parameters = lines("parameters", this::parameter);
        var rows = new RowReader(tables, problems, topics.keySet(), hubs, offerings.keySet(), schemes.keySet()).rows();
        String id =
                lines("release", line -> line.text("id")).stream().findFirst().orElse("");
        if (id.isEmpty()) {
            problems.add(new TableProblem("release", 2, "id", "The release needs an id."));
        }
        if (!problems.isEmpty()) {
            return new Reading(null, List.copyOf(problems));
        }
        Network network = Network.of(
                topics,
                hubs.values(),
                List.copyOf(offerings.values()),
                List.copyOf(schemes.values()),
                List.copyOf(providers.values()),
                List.copyOf(stops.values()));
        return new Reading(new PolicyRelease(id, tables.hash(), network, new Parameters(parameters), rows), List.of());
    }

    private <T> List<T> lines(String table, Function<Line, @Nullable T> reader) {
        return tables.records(table).stream()
                .map(record -> reader.apply(new Line(table, record, problems)))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }

    private <T> Map<String, T> keyed(String table, String key, Function<Line, @Nullable T> reader) {
        var all = new LinkedHashMap<String, T>();
        lines(table, line -> {
            String id = line.text(key);
            T value = reader.apply(line);
            if (value != null && all.put(id, value) != null) {
                line.report(key, "\"" + id + "\" is used twice.", id);
            }
            return id;
        });
        return all;
    }

    private Hub hub(Line line, Set<String> topics) {
        return new Hub(
                line.text("id"),
                line.text("name"),
                line.names("aliases"),
                line.yes("member"),
                line.optional("lead"),
                line.optional("website"),
                line.text("state"),
                Set.copyOf(line.words("nuts")),
                divisions(line),
                line.many("languages", Language.class),
                line.codes("specialisations", topics),
                line.text("status"),
                line.text("fundingPhase"),
                line.one("deMinimis", AidBasis.class),
                line.one("gber28", AidBasis.class),
                line.number("stateResourcesSharePercent"),
                line.many("subsidisedFor", SizeClass.class),
                line.integer("contactWithinWorkingDays"),
                line.texts("note"),
                line.source(),
                line.validity());
    }

    private static Set<Integer> divisions(Line line) {
        if (!line.has("sectors")) {
            return Set.of();
        }
        try {
            var cell = (ActivityCell) CellParser.parse(Column.NACE, line.optional("sectors"), List.of());
            return cell.activities().stream()
                    .map(activity -> Integer.valueOf(activity.prefix()))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IllegalArgumentException wrong) {
            return line.report("sectors", String.valueOf(wrong.getMessage()), Set.of());
        }
    }

    private static @Nullable Offering offering(Line line, Map<String, Hub> hubs, Set<String> topics) {
        Hub hub = hubs.get(line.text("hub"));
        if (hub == null) {
            line.report("hub", "There is no hub \"" + line.text("hub") + "\".", "");
            return null;
        }
        return new Offering(
                line.text("id"),
                hub,
                line.one("family", ServiceFamily.class),
                List.copyOf(line.codes("topics", topics)),
                line.texts("title"),
                line.texts("summary"),
                line.many("delivery", Delivery.class),
                line.many("languages", Language.class),
                line.amount("listPriceEur"),
                line.amount("clientPriceEur"),
                !"CONFIRMED".equals(line.optional("priceCertainty")),
                line.names("partners"),
                line.source(),
                line.validity());
    }

    private Scheme scheme(Line line) {
        return new Scheme(
                line.text("id"),
                line.text("name"),
                line.text("state"),
                line.text("authority"),
                line.texts("title"),
                line.texts("summary"),
                line.date("opensOn"),
                line.date("closedOn"),
                line.optional("apply"),
                line.source());
    }

    private Provider provider(Line line, Set<String> topics) {
        return new Provider(
                line.text("id"),
                line.text("name"),
                line.text("kind"),
                Set.copyOf(line.words("nuts")),
                line.codes("topics", topics),
                line.many("languages", Language.class),
                line.optional("website"),
                line.texts("summary"),
                line.source());
    }

    private BusStop busStop(Line line) {
        return new BusStop(
                line.text("id"),
                line.text("name"),
                line.text("municipality"),
                line.text("nuts"),
                new Point(line.degrees("latitude"), line.degrees("longitude")),
                line.source());
    }

    private Parameter parameter(Line line) {
        return new Parameter(line.text("id"), line.text("value"), line.text("unit"), line.source(), line.validity());
    }

    /** The need that a row of the needs table infers. */
    static Need need(Line line, Set<String> topics) {
        String topic = line.codes("topic", topics).stream().findFirst().orElse(null);
        return new Need(topic, line.oneOrNone("family", ServiceFamily.class));
    }
}
