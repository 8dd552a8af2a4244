package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.company.Need;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.law.AidAnswer;
import eu.passerelle.law.AidRoute;
import eu.passerelle.law.HomeHub;
import eu.passerelle.law.Room;
import eu.passerelle.matching.FitScore;
import eu.passerelle.matching.MatchWeights;
import eu.passerelle.matching.Matching;
import eu.passerelle.matching.ProviderMatch;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyRelease;
import eu.passerelle.policy.PolicyRow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Puts what the engine found into one answer: verdicts with reasons, prices, order, and what would change a no. */
final class DecisionMaker {

    private static final Comparator<Offer> BEST_FIRST = Comparator.comparing(
                    (Offer offer) -> offer.verdict() == Verdict.NOT_ELIGIBLE)
            .thenComparing(offer -> -offer.fit().relevance())
            .thenComparing(Offer::verdict)
            .thenComparing(offer -> -offer.fit().points())
            .thenComparing(offer -> price(offer.aid()))
            .thenComparing(offer -> offer.offering().id());

    private final Assessment assessment;
    private final PolicyRelease release;
    private final RowReasons rowReasons;
    private final Map<Object, List<Reason>> lawReasons = new HashMap<>();

    DecisionMaker(Assessment assessment) {
        this.assessment = assessment;
        this.release = assessment.policy.release();
        this.rowReasons = new RowReasons(assessment);
    }

    Decision decide() {
        var findings = assessment.findings;
        List<NeedFound> needsFound = needsFound();
        var inferred = needsFound.stream().map(NeedFound::need).toList();
        List<Offer> offers = offers(inferred);
        List<SchemeAnswer> schemes =
                release.network().schemes().stream().map(this::answer).toList();
        var changes = new WhatWouldChange(assessment);
        changes.ask(offers, schemes);
        offers = offers.stream().map(changes::complete).toList();
        schemes = schemes.stream().map(changes::complete).toList();

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
                        release.network(), allNeeds(inferred), assessment.intake.organisation().site()),
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
        for (int row : assessment.policy.needRows()) {
            if (assessment.sink.verdict(row) == Truth.MET
                    && release.rows().get(row).outcome() instanceof Outcome.Infer infer) {
                found.add(new NeedFound(infer.need(), rowReasons.reason(row)));
            }
        }
        return found;
    }

    private List<Offer> offers(List<Need> inferred) {
        List<PolicyRow> metRows = assessment.policy.matchRows().stream()
                .filter(row -> assessment.sink.verdict(row) == Truth.MET)
                .map(release.rows()::get)
                .toList();
        var matching = new Matching(
                MatchWeights.from(release.parameters(), assessment.asOf),
                assessment.intake,
                inferred,
                assessment.homeHubs(),
                release.network(),
                metRows);
        var sorted = release.network().offerings().stream()
                .map(offering -> offer(offering, matching.score(offering)))
                .sorted(BEST_FIRST)
                .toList();
        var ranked = new ArrayList<Offer>(sorted.size());
        for (Offer offer : sorted) {
            ranked.add(offer.verdict() == Verdict.NOT_ELIGIBLE ? offer : offer.ranked(ranked.size() + 1));
        }
        return ranked;
    }

    private Offer offer(Offering offering, FitScore fit) {
        Verdict verdict = assessment.verdict(offering);
        List<Reason> fromRows = rowReasons.explain(assessment.policy.buckets(offering));
        List<Reason> reasons = new ArrayList<>(accessReasons(offering));
        reasons.addAll(fromRows);
        if (verdict != Verdict.NOT_ELIGIBLE) {
            reasons.addAll(aidReasons(offering));
        }
        return new Offer(
                offering,
                verdict,
                null,
                fit,
                aid(offering, verdict),
                Collections.unmodifiableList(reasons),
                List.of(),
                missing(verdict, reasons),
                referral(offering, fit));
    }

    /** The facts that would settle an open answer; notes that leave the verdict alone do not count. */
    private static SortedSet<Fact> missing(Verdict verdict, List<Reason> reasons) {
        var missing = new TreeSet<Fact>();
        if (verdict == Verdict.NEEDS_INFORMATION) {
            reasons.stream()
                    .filter(reason -> reason.verdict() == Truth.UNKNOWN)
                    .forEach(reason -> missing.addAll(reason.missing()));
        }
        return Collections.unmodifiableSortedSet(missing);
    }

    private List<Reason> accessReasons(Offering offering) {
        var accessCase = assessment.accessCase(offering);
        return lawReasons.computeIfAbsent(List.of("access", accessCase, offering.hub().id()), k -> {
            var reasons = new ArrayList<Reason>();
            assessment.findings.homeHubs().stream()
                    .filter(home -> home.hub().equals(offering.hub().id()))
                    .map(HomeHub::reason)
                    .forEach(reasons::add);
            if (reasons.isEmpty()) {
                addIfPresent(reasons, assessment.findings.access(accessCase));
            }
            return reasons;
        });
    }

    private List<Reason> aidReasons(Offering offering) {
        var question = assessment.policy.aidQuestion(offering);
        return lawReasons.computeIfAbsent(question, k -> {
            var findings = assessment.findings;
            var reasons = new ArrayList<Reason>();
            AidAnswer answer = findings.answer(question);
            if (answer == null || !question.discounted()) {
                reasons.addAll(findings.aidReasons(question));
                return reasons;
            }
            if (assessment.standing.undertaking() != Truth.MET) {
                addIfPresent(reasons, findings.undertakingReason());
                reasons.addAll(findings.aidReasons(question));
                return reasons;
            }
            reasons.addAll(findings.sizeReasons().stream().limit(1).toList());
            reasons.addAll(findings.aidReasons(question));
            if (answer.route() != AidRoute.MARKET_PRICE || reasons.size() > 2) {
                addRoomAndSector(reasons, question.state(), answer.route());
            }
            return reasons;
        });
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

    private Aid aid(Offering offering, Verdict verdict) {
        String state = offering.hub().state();
        Room room = assessment.findings.room(PriorAidKind.DE_MINIMIS, state);
        Euro headroom = room == null ? null : room.left();
        AidAnswer answer = verdict == Verdict.NOT_ELIGIBLE ? null : assessment.aid(offering);
        return answer == null
                ? new Aid(AidRoute.UNKNOWN, state, offering.listPrice(), null, null, headroom)
                : new Aid(
                        answer.route(), state, offering.listPrice(), answer.aid(), answer.clientPays(), headroom);
    }

    private static Euro price(Aid aid) {
        return aid.clientPays() == null ? aid.listPrice() : aid.clientPays();
    }

    private @Nullable Referral referral(Offering offering, FitScore fit) {
        if (fit.relevance() < 2 || fit.topic() == null || assessment.homeHubs().contains(offering.hub().id())) {
            return null;
        }
        Reason reason = assessment.findings.referral(fit.topic());
        return reason == null || !offering.hub().specialisations().contains(fit.topic())
                ? null
                : new Referral(
                        assessment.findings.homeHubs().stream().map(HomeHub::hub).toList(),
                        offering.hub().id(),
                        fit.topic(),
                        reason);
    }

    private SchemeAnswer answer(Scheme scheme) {
        Verdict verdict = assessment.verdict(scheme);
        Bucket bucket = assessment.policy.bucket(scheme);
        List<Reason> reasons = rowReasons.explain(List.of(bucket));
        BigDecimal rate = null;
        Euro most = null;
        for (int row : bucket.allowing()) {
            if (assessment.sink.verdict(row) == Truth.MET
                    && release.rows().get(row).outcome() instanceof Outcome.Allow allow) {
                rate = max(rate, allow.ratePercent());
                most = max(most, allow.maxAid());
            }
        }
        return new SchemeAnswer(
                scheme,
                verdict,
                scheme.closedBefore(assessment.asOf) ? scheme.closedOn() : null,
                rate,
                most,
                reasons,
                List.of(),
                missing(verdict, reasons));
    }

    private static <T extends Comparable<T>> @Nullable T max(@Nullable T one, @Nullable T other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) >= 0 ? one : other;
    }
}
