package eu.passerelle.benchmark;

import eu.passerelle.company.Euro;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import eu.passerelle.hub.AidBasis;
import eu.passerelle.hub.Delivery;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Validity;
import eu.passerelle.policy.Activity;
import eu.passerelle.policy.ActivityCell;
import eu.passerelle.policy.Cell;
import eu.passerelle.policy.CodesCell;
import eu.passerelle.policy.Column;
import eu.passerelle.policy.FlagCell;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.PossibleCodesCell;
import eu.passerelle.policy.Range;
import eu.passerelle.policy.RangeCell;
import eu.passerelle.policy.RegionCell;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import eu.passerelle.policy.Scope;
import eu.passerelle.policy.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** A release as large as the whole European network: 200 hubs in 27 States, 2,000 offerings, 2,000 rows of 1 to 5 cells. */
public final class GeneratedNetwork {

    private static final List<String> STATES = List.of(
            "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "EL", "ES", "FI", "FR", "HR", "HU", "IE", "IT", "LT", "LU",
            "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final Source SOURCE = new Source("generated", Certainty.REPORTED);

    private final Random random;
    private final int hubs;
    private final int perHub;
    private final int rowCount;
    private final List<String> topics;

    private GeneratedNetwork(long seed, int hubs, int perHub, int rowCount, List<String> topics) {
        this.random = new Random(seed);
        this.hubs = hubs;
        this.perHub = perHub;
        this.rowCount = rowCount;
        this.topics = topics;
    }

    public static PolicyRelease release(long seed) {
        return release(seed, 200, 10, 2_000);
    }

    /** Parameters and topics are those of the shipped release. */
    public static PolicyRelease release(long seed, int hubs, int perHub, int rows) {
        PolicyRelease shipped = ReleaseReader.read(ReleaseTables.shipped()).orThrow();
        var topics = shipped.network().topics();
        var made = new GeneratedNetwork(
                seed, hubs, perHub, rows, topics.keySet().stream().sorted().toList());
        Network network = made.network(topics);
        return new PolicyRelease(
                "generated-" + seed, "generated-" + seed, network, shipped.parameters(), made.rows(network));
    }

    private Network network(Map<String, Text> labels) {
        var all = new LinkedHashMap<String, Hub>();
        var offerings = new ArrayList<Offering>();
        for (int i = 0; i < hubs; i++) {
            Hub hub = hub(i);
            all.put(hub.id(), hub);
            for (int j = 0; j < perHub; j++) {
                offerings.add(offering(hub, j));
            }
        }
        return Network.of(labels, all.values(), offerings, List.of(), List.of(), List.of());
    }

    private Hub hub(int i) {
        String state = STATES.get(i % STATES.size());
        return new Hub(
                "hub-" + i,
                "Hub " + i,
                List.of(),
                true,
                "",
                "",
                state,
                Set.of(state + Integer.toString(i / STATES.size(), 36).toUpperCase(Locale.ROOT)),
                Set.of(),
                EnumSet.of(Language.EN, pick(List.of(Language.values()))),
                new TreeSet<>(List.of(pick(topics), pick(topics), pick(topics))),
                "ACTIVE",
                "PHASE_1",
                AidBasis.YES,
                random.nextInt(3) == 0 ? AidBasis.YES : AidBasis.OPEN,
                BigDecimal.valueOf(50),
                EnumSet.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM),
                5,
                text("hub"),
                SOURCE,
                Validity.ALWAYS);
    }

    private Offering offering(Hub hub, int j) {
        Euro list = Euro.of(List.of(0, 600, 1200, 1800, 3000, 5000, 8000).get(random.nextInt(7)));
        return new Offering(
                hub.id() + "-" + j,
                hub,
                ServiceFamily.values()[j % 4],
                List.of(pick(topics)),
                text("offering"),
                text("summary"),
                EnumSet.of(pick(List.of(Delivery.values()))),
                hub.languages(),
                list,
                Euro.ZERO,
                true,
                List.of(),
                SOURCE,
                Validity.ALWAYS);
    }

    private List<PolicyRow> rows(Network network) {
        var hubIds = List.copyOf(network.hubs().keySet());
        var rows = new ArrayList<PolicyRow>();
        for (int i = 0; i < rowCount; i++) {
            boolean allow = random.nextInt(4) > 0;
            var scope = new Scope(
                    allow && random.nextInt(100) < 12 ? null : pick(hubIds),
                    random.nextBoolean() ? null : pick(List.of(ServiceFamily.values())),
                    null,
                    null);
            rows.add(new PolicyRow(
                    "GEN-" + i,
                    Table.ELIGIBILITY,
                    scope,
                    allow ? Outcome.Allow.PLAIN : new Outcome.Deny(),
                    cells(),
                    text("row"),
                    SOURCE,
                    Validity.ALWAYS));
        }
        return rows;
    }

    private List<Cell> cells() {
        var byColumn = new LinkedHashMap<Column, Cell>();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            Cell cell = randomCell(random, topics);
            byColumn.put(cell.column(), cell);
        }
        return List.copyOf(byColumn.values());
    }

    /** A cell of some column with some condition. */
    public static Cell randomCell(Random random, List<String> topics) {
        boolean negated = random.nextInt(5) == 0;
        return switch (random.nextInt(9)) {
            case 0 -> new CodesCell(Column.KIND, negated, some(random, names(OrganisationKind.values())));
            case 1 -> new PossibleCodesCell(Column.SIZE_CLASS, negated, some(random, names(SizeClass.values())));
            case 2 -> new RangeCell(Column.HEADCOUNT, new Range(0, 100L * (10 + random.nextInt(500)) - 1));
            case 3 -> new RangeCell(Column.TURNOVER, new Range(0, 100L * 1_000_000 * (1 + random.nextInt(60))));
            case 4 ->
                new RangeCell(
                        List.of(Column.MATURITY_DATA, Column.MATURITY_AUTOMATION, Column.MATURITY_STRATEGY)
                                .get(random.nextInt(3)),
                        new Range(100L * random.nextInt(60), Range.NO_UPPER_END));
            case 5 -> new ActivityCell(Column.NACE, negated, activities(random));
            case 6 -> new RegionCell(Column.NUTS, negated, some(random, STATES));
            case 7 -> new CodesCell(Column.TOPIC, negated, some(random, topics));
            default ->
                new FlagCell(
                        List.of(Column.IN_DIFFICULTY, Column.PROJECT_STARTED, Column.BUSINESS_PERMIT)
                                .get(random.nextInt(3)),
                        random.nextBoolean());
        };
    }

    private static List<Activity> activities(Random random) {
        var some = new TreeSet<Activity>();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            some.add(new Activity("%02d".formatted(1 + random.nextInt(96)), null));
        }
        return List.copyOf(some);
    }

    private static List<String> some(Random random, List<String> all) {
        var some = new TreeSet<String>();
        for (int i = 1 + random.nextInt(Math.max(1, all.size() / 2)); i > 0; i--) {
            some.add(all.get(random.nextInt(all.size())));
        }
        return List.copyOf(some);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }

    private static Text text(String words) {
        return new Text(words, words, words, words);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
