package eu.passerelle.eligibility;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The buckets that speak of an offering or a scheme. Offerings with the same ones share a set, and so its verdict.
 *
 * @param buckets from the widest scope to the closest
 * @param rows all rows of these buckets, by their place in the release
 */
record BucketSet(int number, List<Bucket> buckets, List<Bucket> closestFirst, BitSet rows) {

    static BucketSet of(int number, List<Bucket> buckets) {
        var rows = new BitSet();
        for (Bucket bucket : buckets) {
            for (int row : bucket.allowing()) {
                rows.set(row);
            }
            for (int row : bucket.denying()) {
                rows.set(row);
            }
        }
        var closestFirst = new ArrayList<>(buckets);
        Collections.reverse(closestFirst);
        return new BucketSet(number, buckets, List.copyOf(closestFirst), rows);
    }
}
