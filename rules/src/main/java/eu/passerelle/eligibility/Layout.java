package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.eligibility.Candidate.Price;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidTerms;
import eu.passerelle.policy.CellWords;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import eu.passerelle.policy.Scope;
import eu.passerelle.policy.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A release laid out for deciding: which rows speak of which offering or scheme. Worked out once per release, so that a
 * decision only looks things up by number.
 */
final class Layout {

    private final List<PolicyRow> rows;
    private final Map<Scope, Bucket> byScope = new LinkedHashMap<>();
    private final Map<List<Bucket>, BucketSet> sets = new HashMap<>();
    private final Map<Object, Price> prices = new HashMap<>();
    final List<Candidate> candidates;
    final Map<String, BucketSet> byScheme = new LinkedHashMap<>();
    final List<List<CellWords.Said>> saidCells;
    final int[] needRows;
    final int[] matchRows;
    /** Rows of the tables that look at the organisation alone. */
    final BitSet generalRows = new BitSet();

    Layout(PolicyRelease release) {
        rows = release.rows();
        fillBuckets();
        var found = new ArrayList<Candidate>();
        for (Offering offering : release.network().offerings()) {
            found.add(new Candidate(
                    found.size(),
                    offering,
                    setOf(bucketsOf(offering)),
                    offering.topics().stream().anyMatch(offering.hub().specialisations()::contains),
                    priceOf(offering)));
        }
        candidates = List.copyOf(found);
        for (Scheme scheme : release.network().schemes()) {
            Bucket bucket = byScope.get(Scope.ofScheme(scheme.id()));
            byScheme.put(scheme.id(), setOf(bucket == null ? List.of() : List.of(bucket)));
        }
        saidCells = rows.stream()
                .map(row -> row.cells().stream().map(CellWords.Said::of).toList())
                .toList();
        needRows = rowsOf(Table.NEEDS);
        matchRows = rowsOf(Table.MATCHING);
        Arrays.stream(needRows).forEach(generalRows::set);
        Arrays.stream(matchRows).forEach(generalRows::set);
    }

    private Price priceOf(Offering offering) {
        boolean discounted = offering.discount().isPositive();
        var terms = AidTerms.of(offering.hub());
        Euro aid = offering.discount().percent(offering.hub().stateResourcesShare());
        return prices.computeIfAbsent(
                List.of(terms, discounted, aid), key -> new Price(prices.size(), terms, discounted, aid));
    }

    int priceCount() {
        return prices.size();
    }

    int bucketCount() {
        return byScope.size();
    }

    int setCount() {
        return sets.size();
    }

    private void fillBuckets() {
        Map<Scope, List<Integer>> allowing = new LinkedHashMap<>();
        Map<Scope, List<Integer>> denying = new LinkedHashMap<>();
        for (int index = 0; index < rows.size(); index++) {
            PolicyRow row = rows.get(index);
            if (row.table() == Table.ELIGIBILITY || row.table() == Table.SCHEME_CONDITIONS) {
                allowing.computeIfAbsent(row.scope(), s -> new ArrayList<>());
                denying.computeIfAbsent(row.scope(), s -> new ArrayList<>());
                (row.denies() ? denying : allowing)
                        .getOrDefault(row.scope(), new ArrayList<>())
                        .add(index);
            }
        }
        for (Scope scope : allowing.keySet()) {
            boolean specific = scope.offering() != null || scope.scheme() != null;
            byScope.put(
                    scope,
                    new Bucket(
                            byScope.size(),
                            specific,
                            numbers(allowing.getOrDefault(scope, List.of())),
                            numbers(denying.getOrDefault(scope, List.of()))));
        }
    }

    private static int[] numbers(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }

    private BucketSet setOf(List<Bucket> buckets) {
        return sets.computeIfAbsent(buckets, b -> BucketSet.of(sets.size(), b));
    }

    private List<Bucket> bucketsOf(Offering offering) {
        var found = new ArrayList<Bucket>();
        for (@Nullable String hub : new String[] {null, offering.hub().id()}) {
            for (@Nullable ServiceFamily family : new ServiceFamily[] {null, offering.family()}) {
                for (@Nullable String id : new String[] {null, offering.id()}) {
                    Bucket bucket = byScope.get(new Scope(hub, family, id, null));
                    if (bucket != null) {
                        found.add(bucket);
                    }
                }
            }
        }
        return List.copyOf(found);
    }

    private int[] rowsOf(Table table) {
        return IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).table() == table)
                .toArray();
    }
}
