package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Need;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidQuestion;
import eu.passerelle.law.AidRoute;
import eu.passerelle.law.HomeHub;
import eu.passerelle.law.Room;
import eu.passerelle.matching.FitScore;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.ProviderMatch;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts what the engine found into one answer: verdicts with reasons, prices and order. */
final class DecisionMaker {

    private static final SortedSet<Fact> NOTHING = Collections.emptySortedSet();
    private static final Comparator<Offer> BEST_FIRST = Comparator.comparingInt(
                    (Offer offer) -> -offer.fit().relevance())
            .thenComparingInt(offer -> offer.verdict().ordinal())
            .thenComparingInt(offer -> -offer.fit().points())
            .thenComparingLong(offer -> price(offer.aid()).cents())
            .thenComparing(offer -> offer.offering().id());

    private final Assessment assessment;
    private final PolicyRelease release;
    private final RowReasons rowReasons;
    private final Map<AidQuestion, List<Reason>> aidReasons = new IdentityHashMap<>();
    private final Map<String, Optional<Euro>> headrooms = new HashMap<>();
    private final Map<String, List<Reason>> homeReasons = new HashMap<>();

    DecisionMaker(Assessment assessment) {
        this.assessment = assessment;
        this.release = assessment.policy.release();
        this.rowReasons = new RowReasons(assessment);
        assessment.findings.homeHubs().forEach(home -> homeReasons.put(home.hub(), List.of(home.reason())));
    }

    Decision decide() {
        var findings = assessment.findings;
        List<NeedFound> needsFound = needsFound();
        var inferred = needsFound.stream().map(NeedFound::need).toList();
        List<Offer> offers = offers(inferred);
        List<SchemeAnswer> schemes =
                release.network().schemes().stream().map(this::answer).toList();
        var notes = new ArrayList<Reason>();
        addIfPresent(notes, findings.undertakingReason());
        addIfPresent(notes, findings.noHomeHub());
        return new Decision(
                assessment.asOf,
                release.id(),
                release.hash(),
                new SizeClassAnswer(
                        findings.sizeClass(),
                        Collections.unmodifiableSet(findings.possibleSizes()),
                        findings.sizeReasons()),
                findings.homeHubs(),
                notes,
                needsFound,
                offers,
                schemes,
                ProviderMatch.find(
                        release.network(),
                        allNeeds(inferred),
                        assessment.intake.organisation().site()),
                NextQuestions.best(offers, schemes));
    }

    private List<Need> allNeeds(List<Need> inferred) {
        var needs = new ArrayList<Need>();
        if (assessment.intake.needs() != null) {
            needs.addAll(assessment.intake.needs());
        }
        needs.addAll(inferred);
        return needs;
    }

    private List<NeedFound> needsFound() {
        var found = new ArrayList<NeedFound>();
        for (int row : assessment.policy.layout().needRows) {
            if (assessment.sink.verdict(row) == Truth.MET
                    && release.rows().get(row).outcome() instanceof Outcome.Infer infer) {
                found.add(new NeedFound(infer.need(), rowReasons.reason(row)));
            }
        }
        return found;
    }

    private Matching matching(List<Need> inferred) {
        var metRows = new ArrayList<PolicyRow>();
        for (int row : assessment.policy.layout().matchRows) {
            if (assessment.sink.verdict(row) == Truth.MET) {
                metRows.add(release.rows().get(row));
            }
        }
        return new Matching(
                Objects.requireNonNull(
                        assessment.policy.termsOn(assessment.asOf).weights(), "The release has no matching weights."),
                assessment.intake,
                inferred,
                assessment.homeHubs(),
                release.network(),
                metRows);
    }

    /** The best offers first; each no after them, in the order of the release. */
    private List<Offer> offers(List<Need> inferred) {
        Matching matching = matching(inferred);
        var open = new ArrayList<Offer>();
        var closed = new ArrayList<Offer>();
        for (Candidate candidate : assessment.policy.layout().candidates) {
            Verdict verdict = assessment.verdict(candidate);
            if (verdict == Verdict.NOT_ELIGIBLE) {
                closed.add(refusal(candidate, matching.relevance(candidate.offering())));
            } else {
                open.add(offer(candidate, verdict, matching.score(candidate.offering())));
            }
        }
        open.sort(BEST_FIRST);
        var offers = new ArrayList<Offer>(open.size() + closed.size());
        for (Offer offer : open) {
            offers.add(offer.ranked(offers.size() + 1));
        }
        offers.addAll(closed);
        return offers;
    }

    private Offer refusal(Candidate candidate, FitScore fit) {
        List<Reason> reasons = accessReasons(candidate);
        if (assessment.access(candidate) != Truth.UNMET) {
            reasons = both(reasons, rowReasons.explain(candidate.rows()));
        }
        Hub hub = candidate.offering().hub();
        var aid = aid(AidRoute.UNKNOWN, hub.state(), candidate.offering(), null, null);
        return new Offer(candidate.offering(), Verdict.NOT_ELIGIBLE, null, fit, aid, reasons, List.of(), NOTHING, null);
    }

    private static List<Reason> both(List<Reason> first, List<Reason> second) {
        var both = new ArrayList<Reason>(first.size() + second.size());
        both.addAll(first);
        both.addAll(second);
        return Collections.unmodifiableList(both);
    }

    private Offer offer(Candidate candidate, Verdict verdict, FitScore fit) {
        List<Reason> reasons = both(
                both(accessReasons(candidate), rowReasons.explain(candidate.rows())),
                aidReasons(assessment.question(candidate)));
        return new Offer(
                candidate.offering(),
                verdict,
                null,
                fit,
                aid(candidate),
                reasons,
                List.of(),
                missing(verdict, reasons),
                referral(candidate.offering(), fit));
    }

    /** The facts that would settle an open answer; notes that leave the verdict alone do not count. */
    private static SortedSet<Fact> missing(Verdict verdict, List<Reason> reasons) {
        if (verdict != Verdict.NEEDS_INFORMATION) {
            return NOTHING;
        }
        var missing = new TreeSet<Fact>();
        for (Reason reason : reasons) {
            if (reason.verdict() == Truth.UNKNOWN) {
                missing.addAll(reason.missing());
            }
        }
        return Collections.unmodifiableSortedSet(missing);
    }

    private List<Reason> accessReasons(Candidate candidate) {
        List<Reason> home = homeReasons.get(candidate.offering().hub().id());
        return home == null ? List.of(assessment.accessReason(candidate)) : home;
    }

    private List<Reason> aidReasons(@Nullable AidQuestion question) {
        return question == null ? List.of() : aidReasons.computeIfAbsent(question, this::collectAidReasons);
    }

    private List<Reason> collectAidReasons(AidQuestion question) {
        var findings = assessment.findings;
        var reasons = new ArrayList<Reason>();
        if (question.discounted()) {
            if (assessment.standing.undertaking() == Truth.MET) {
                reasons.addAll(findings.sizeReasons().stream().limit(1).toList());
            } else {
                addIfPresent(reasons, findings.undertakingReason());
            }
        }
        reasons.addAll(findings.aidReasons(question));
        AidRoute route = findings.route(question);
        if (route != null && findings.wasTried(question)) {
            addRoomAndSector(reasons, question.state(), route);
        }
        return reasons;
    }

    private void addRoomAndSector(List<Reason> reasons, String state, AidRoute route) {
        PriorAidKind kind = route == AidRoute.GBER_28 ? PriorAidKind.GBER_28 : PriorAidKind.DE_MINIMIS;
        Room room = assessment.findings.room(kind, state);
        if (room != null) {
            addIfPresent(reasons, assessment.findings.roomReason(room));
        }
        addIfPresent(reasons, assessment.findings.sectorReason(kind));
    }

    private static void addIfPresent(List<Reason> reasons, @Nullable Reason reason) {
        if (reason != null) {
            reasons.add(reason);
        }
    }

    private Aid aid(Candidate candidate) {
        var question = assessment.question(candidate);
        AidRoute found = question == null ? null : assessment.findings.route(question);
        AidRoute route = found == null ? AidRoute.UNKNOWN : found;
        Offering offering = candidate.offering();
        String state = candidate.price().terms().state();
        return switch (route) {
            case NONE -> aid(route, state, offering, Euro.ZERO, offering.clientPrice());
            case GBER_28, DE_MINIMIS ->
                aid(route, state, offering, candidate.price().aid(), offering.clientPrice());
            case MARKET_PRICE -> aid(route, state, offering, Euro.ZERO, offering.listPrice());
            case UNKNOWN -> aid(route, state, offering, null, null);
        };
    }

    private Aid aid(AidRoute route, String state, Offering offering, @Nullable Euro aid, @Nullable Euro clientPays) {
        return new Aid(route, state, offering.listPrice(), aid, clientPays, headroom(state));
    }

    private @Nullable Euro headroom(String state) {
        return headrooms
                .computeIfAbsent(state, s -> {
                    Room room = assessment.findings.room(PriorAidKind.DE_MINIMIS, s);
                    return Optional.ofNullable(room == null ? null : room.left());
                })
                .orElse(null);
    }

    private static Euro price(Aid aid) {
        return aid.clientPays() == null ? aid.listPrice() : aid.clientPays();
    }

    private @Nullable Referral referral(Offering offering, FitScore fit) {
        if (fit.relevance() < 2
                || fit.topic() == null
                || assessment.homeHubs().contains(offering.hub().id())) {
            return null;
        }
        Reason reason = assessment.findings.referral(fit.topic());
        return reason == null || !offering.hub().specialisations().contains(fit.topic())
                ? null
                : new Referral(
                        assessment.findings.homeHubs().stream()
                                .map(HomeHub::hub)
                                .toList(),
                        offering.hub().id(),
                        fit.topic(),
                        reason);
    }

    private SchemeAnswer answer(Scheme scheme) {
        Verdict verdict = assessment.verdict(scheme);
        if (scheme.closedBefore(assessment.asOf) || scheme.opensAfter(assessment.asOf)) {
            return notOpen(scheme);
        }
        BucketSet rows = assessment.rowsOf(scheme);
        List<Reason> reasons = rowReasons.explain(rows);
        BigDecimal rate = null;
        Euro most = null;
        for (Bucket bucket : rows.buckets()) {
            for (int row : bucket.allowing()) {
                if (assessment.sink.verdict(row) == Truth.MET
                        && release.rows().get(row).outcome() instanceof Outcome.Allow allow) {
                    rate = max(rate, allow.ratePercent());
                    most = max(most, allow.maxAid());
                }
            }
        }
        return new SchemeAnswer(scheme, verdict, null, rate, most, reasons, List.of(), missing(verdict, reasons));
    }

    private SchemeAnswer notOpen(Scheme scheme) {
        boolean closed = scheme.closedBefore(assessment.asOf);
        LocalDate day = Objects.requireNonNull(closed ? scheme.closedOn() : scheme.opensOn());
        var reason = new Reason(
                scheme.id(),
                Truth.UNMET,
                Message.of(closed ? "scheme.closed" : "scheme.notYetOpen", "day", day),
                List.of(),
                scheme.source(),
                Map.of(),
                Set.of());
        return new SchemeAnswer(
                scheme, Verdict.NOT_ELIGIBLE, closed ? day : null, null, null, List.of(reason), List.of(), NOTHING);
    }

    private static <T extends Comparable<T>> @Nullable T max(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
