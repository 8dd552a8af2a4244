package eu.passerelle.policy;

import static org.assertj.core.api.Assertions.assertThat;

import eu.passerelle.benchmark.GeneratedNetwork;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Validity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rows on random organisations: Drools against a second reading of the tables that shares no code with it. */
class RowEquivalenceTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    private static final List<String> TOPICS = List.of("AI", "DATA", "CYBER", "GREEN");
    private static final int ROWS = 400;
    private static final int ORGANISATIONS = 400;

    /** The facts in plain Java, as the oracle sees them; null is unknown. */
    record Plain(
            String kind,
            Set<String> sizes,
            Long headcount,
            Long turnover,
            Long data,
            Long automation,
            Long strategy,
            String nace,
            String nuts,
            Set<String> topics,
            Boolean difficulty,
            Boolean started,
            Boolean permit) {

        Profile profile() {
            return Profile.on(TODAY)
                    .codes(Column.KIND, kind == null ? null : List.of(kind))
                    .codes(Column.SIZE_CLASS, sizes)
                    .number(Column.HEADCOUNT, range(headcount))
                    .number(Column.TURNOVER, range(turnover))
                    .number(Column.MATURITY_DATA, range(data))
                    .number(Column.MATURITY_AUTOMATION, range(automation))
                    .number(Column.MATURITY_STRATEGY, range(strategy))
                    .nace(nace == null ? null : new NaceCode(nace, NaceRevision.REV_2_1))
                    .region(nuts)
                    .codes(Column.TOPIC, topics)
                    .flag(Column.IN_DIFFICULTY, difficulty)
                    .flag(Column.PROJECT_STARTED, started)
                    .flag(Column.BUSINESS_PERMIT, permit)
                    .build();
        }

        private static Range range(Long number) {
            return number == null ? null : Range.exactly(number * 100);
        }

        /** -1 not met, 0 unknown, 1 met. */
        int oracle(Cell cell) {
            String key = cell.key();
            String column = key.substring(0, key.indexOf(' '));
            return switch (column) {
                case "kind" -> kind == null ? 0 : sign(key, listed(key, kind));
                case "topic" -> topics == null ? 0 : sign(key, topics.stream().anyMatch(t -> listed(key, t)));
                case "sizeClass" -> sizeOracle(key);
                case "headcount" -> between(key, headcount);
                case "turnoverEur" -> between(key, turnover);
                case "maturityData" -> between(key, data);
                case "maturityAutomation" -> between(key, automation);
                case "maturityStrategy" -> between(key, strategy);
                case "nace" -> nace == null ? 0 : sign(key, listed(key, nace.substring(0, 2)));
                case "nuts" -> nuts == null ? 0 : sign(key, listed(key, nuts.substring(0, 2)));
                case "inDifficulty" -> flag(key, difficulty);
                case "projectStarted" -> flag(key, started);
                case "businessPermit" -> flag(key, permit);
                default -> throw new IllegalStateException(column);
            };
        }

        private int sizeOracle(String key) {
            if (sizes == null) {
                return 0;
            }
            long inside = sizes.stream().filter(size -> listed(key, size)).count();
            int plain = inside == sizes.size() ? 1 : inside == 0 ? -1 : 0;
            return key.contains(" not ") ? -plain : plain;
        }

        private static boolean listed(String key, String code) {
            String list = key.substring(key.indexOf('[') + 1, key.indexOf(']'));
            return Arrays.asList(list.split(", ")).contains(code);
        }

        private static int sign(String key, boolean inside) {
            return inside != key.contains(" not ") ? 1 : -1;
        }

        private static int between(String key, Long number) {
            if (number == null) {
                return 0;
            }
            String[] ends = key.substring(key.indexOf(" in ") + 4).split("\\.\\.");
            return Long.parseLong(ends[0]) <= number * 100 && number * 100 <= Long.parseLong(ends[1]) ? 1 : -1;
        }

        private static int flag(String key, Boolean value) {
            return value == null ? 0 : key.endsWith(value.toString()) ? 1 : -1;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 20, 60, 100})
    void drools_and_the_oracle_never_disagree(int missingPercent) {
        var random = new Random(missingPercent + 1L);
        var rows = new ArrayList<PolicyRow>();
        for (int i = 0; i < ROWS; i++) {
            rows.add(row(i, random));
        }
        int differences = 0;
        int met = 0;
        for (int i = 0; i < ORGANISATIONS; i++) {
            Plain plain = plain(random, missingPercent);
            List<Truth> found = DroolsTrapsTest.verdicts(rows, plain.profile());
            for (int r = 0; r < ROWS; r++) {
                int expected = rows.get(r).cells().stream()
                        .mapToInt(plain::oracle)
                        .min()
                        .orElse(1);
                differences += found.get(r).ordinal() - 1 == expected ? 0 : 1;
                met += expected == 1 ? 1 : 0;
            }
        }

        assertThat(differences).isZero();
        if (missingPercent < 100) {
            assertThat(met).as("the test has something to find").isPositive();
        }
    }

    private static PolicyRow row(int number, Random random) {
        var cells = new ArrayList<Cell>();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            cells.add(GeneratedNetwork.randomCell(random, TOPICS));
        }
        return new PolicyRow(
                "ROW-" + number,
                Table.ELIGIBILITY,
                Scope.ANY,
                Outcome.Allow.PLAIN,
                cells,
                new Text("a", "b", "c", "d"),
                Source.confirmed("test"),
                Validity.ALWAYS);
    }

    private static Plain plain(Random random, int missing) {
        var sizes = new TreeSet<String>();
        for (int i = 1 + random.nextInt(3); i > 0; i--) {
            sizes.add(SizeClass.values()[random.nextInt(SizeClass.values().length)].name());
        }
        return new Plain(
                hide(random, missing, OrganisationKind.values()[random.nextInt(7)].name()),
                hide(random, missing, sizes),
                hide(random, missing, (long) random.nextInt(600)),
                hide(random, missing, random.nextInt(70) * 1_000_000L),
                hide(random, missing, (long) random.nextInt(101)),
                hide(random, missing, (long) random.nextInt(101)),
                hide(random, missing, (long) random.nextInt(101)),
                hide(random, missing, "%02d.10".formatted(1 + random.nextInt(96))),
                hide(
                        random,
                        missing,
                        List.of("LU000", "BE352", "DEC01", "FRF33").get(random.nextInt(4))),
                hide(random, missing, Set.of(TOPICS.get(random.nextInt(4)))),
                hide(random, missing, random.nextBoolean()),
                hide(random, missing, random.nextBoolean()),
                hide(random, missing, random.nextBoolean()));
    }

    private static <T> T hide(Random random, int missing, T value) {
        return random.nextInt(100) < missing ? null : value;
    }
}
