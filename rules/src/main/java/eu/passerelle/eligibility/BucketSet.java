package eu.passerelle.eligibility;

import java.util.List;

/** The buckets that speak of an offering or a scheme. Offerings with the same ones share a set, and so its verdict. */
record BucketSet(int number, List<Bucket> buckets) {}
