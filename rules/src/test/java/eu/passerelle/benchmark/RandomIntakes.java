package eu.passerelle.benchmark;

import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Language;
import eu.passerelle.hub.Hub;
import eu.passerelle.policy.PolicyRelease;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Organisations drawn at random from what a release speaks of; the same seed draws the same ones. */
public final class RandomIntakes {

    private static final List<String> NACE = List.of(
            "01.13", "03.11", "10.71", "25.11", "28.99", "41.00", "43.21", "46.90", "49.41", "62.10", "71.12", "86.10");
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Random random;
    private final int missingPercent;
    private final List<String> regions;
    private final List<String> topics;
    private final List<String> states;

    private RandomIntakes(PolicyRelease release, long seed, int missingPercent) {
        this.random = new Random(seed);
        this.missingPercent = missingPercent;
        this.regions = release.network().hubs().values().stream()
                .map(Hub::nuts)
                .flatMap(nuts -> nuts.stream().sorted())
                .map(prefix -> (prefix + "000").substring(0, Math.max(5, prefix.length())))
                .distinct()
                .toList();
        this.topics = release.network().topics().keySet().stream().sorted().toList();
        this.states = release.network().grantingStates();
    }

    public static List<Intake> of(PolicyRelease release, long seed, int missingPercent, int count) {
        var drawn = new RandomIntakes(release, seed, missingPercent);
        var all = new ArrayList<Intake>();
        for (int i = 0; i < count; i++) {
            all.add(drawn.intake());
        }
        return all;
    }

    private Intake intake() {
        return new Intake(
                organisation(), known(this::needs), known(this::languages), maturity(), known(this::priorAid), facts());
    }

    private Organisation organisation() {
        return new Organisation(
                known(() ->
                        random.nextInt(4) > 0 ? OrganisationKind.COMPANY : pick(List.of(OrganisationKind.values()))),
                known(() -> pick(List.of("SARL", "SA", "GMBH", "ASBL"))),
                known(() -> TODAY.minusDays(random.nextInt(15_000))),
                known(() ->
                        new NaceCode(pick(NACE), random.nextInt(5) == 0 ? NaceRevision.REV_2 : NaceRevision.REV_2_1)),
                random.nextInt(100) < missingPercent ? Location.UNKNOWN : Location.in(pick(regions)),
                known(() -> Headcount.of(pick(List.of(1, 8, 9, 10, 40, 49, 50, 200, 249, 250, 400, 2000, 9000)))),
                known(() -> Euro.of(
                        pick(List.of(100_000L, 2_000_000L, 6_500_000L, 10_000_000L, 45_000_000L, 300_000_000L)))),
                known(() -> Euro.of(pick(List.of(90_000L, 2_000_000L, 4_100_000L, 43_000_000L, 130_000_000L)))));
    }

    private List<Need> needs() {
        return List.of(new Need(pick(topics), random.nextBoolean() ? pick(List.of(ServiceFamily.values())) : null));
    }

    private EnumSet<Language> languages() {
        return EnumSet.of(pick(List.of(Language.values())), pick(List.of(Language.values())));
    }

    private List<PriorAid> priorAid() {
        var all = new ArrayList<PriorAid>();
        for (int i = random.nextInt(4); i > 0; i--) {
            all.add(new PriorAid(
                    i,
                    random.nextInt(4) == 0 ? PriorAidKind.GBER_28 : PriorAidKind.DE_MINIMIS,
                    pick(states),
                    TODAY.minusDays(random.nextInt(1500)),
                    Euro.of(random.nextInt(200_000))));
        }
        return all;
    }

    private Maturity maturity() {
        return new Maturity(score(), score(), score(), score(), score(), score());
    }

    private @Nullable Integer score() {
        return known(() -> random.nextInt(101));
    }

    private Circumstances facts() {
        return new Circumstances(
                flag(),
                flag(),
                flag(),
                flag(),
                known(() -> random.nextInt(5) == 0),
                flag(),
                flag(),
                known(() -> Euro.of(random.nextInt(40_000))),
                known(() -> random.nextInt(10)));
    }

    private @Nullable Boolean flag() {
        return known(() -> random.nextInt(3) == 0);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> @Nullable T known(Supplier<T> fact) {
        T value = fact.get();
        return random.nextInt(100) < missingPercent ? null : value;
    }
}
