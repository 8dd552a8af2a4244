package eu.passerelle.matching;

import eu.passerelle.company.Intake;
import eu.passerelle.company.Need;
import eu.passerelle.company.Point;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Message;
import eu.passerelle.explanation.Truth;
import eu.passerelle.explanation.Wording;
import eu.passerelle.hub.BusStop;
import eu.passerelle.hub.Delivery;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import eu.passerelle.hub.Offering;
import eu.passerelle.policy.Outcome;
import eu.passerelle.policy.PolicyRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the offerings of a network for one organisation: what was asked for first, then who is near and able. */
public final class Matching {

    private final MatchWeights weights;
    private final List<Need> asked;
    private final List<Need> inferred;
    private final Set<String> homeHubs;
    private final @Nullable Set<Language> languages;
    private final @Nullable BusStop nearestStop;
    private final List<PolicyRow> metRows;

    /**
     * @param inferred needs that policy rows inferred from the facts
     * @param metRows rows of the matching table that are met
     */
    public Matching(
            MatchWeights weights,
            Intake intake,
            List<Need> inferred,
            Set<String> homeHubs,
            Network network,
            List<PolicyRow> metRows) {
        this.weights = weights;
        this.asked = intake.needs() == null ? List.of() : intake.needs();
        this.inferred = inferred;
        this.homeHubs = homeHubs;
        this.languages = intake.languages();
        Point site = intake.organisation().site().point();
        this.nearestStop = site == null ? null : nearest(site, network.stops());
        this.metRows = metRows;
    }

    public FitScore score(Offering offering) {
        var parts = new ArrayList<Fit>();
        int relevance = best(asked, offering);
        if (relevance > 0) {
            add(
                    parts,
                    "askedFor",
                    switch (relevance) {
                        case 3 -> weights.askedFor();
                        case 2 -> weights.askedTopic();
                        default -> weights.askedFamily();
                    });
        }
        if (relevance < 3) {
            if (best(inferred, offering) >= 2) {
                add(parts, "inferredNeed", weights.inferredNeed());
            }
        }
        Hub hub = offering.hub();
        if (!Collections.disjoint(hub.specialisations(), offering.topics())) {
            add(parts, "specialisation", weights.specialisation());
        }
        if (homeHubs.contains(hub.id())) {
            add(parts, "homeHub", weights.homeHub());
        }
        if (languages != null && !Collections.disjoint(languages, offering.languages())) {
            add(parts, "language", weights.language());
        }
        BusStop stop = delivery(offering, parts);
        if (offering.clientPrice().cents() == 0) {
            add(parts, "free", weights.free());
        }
        for (PolicyRow row : metRows) {
            if (row.scope().covers(offering) && row.outcome() instanceof Outcome.Points points) {
                parts.add(new Fit(row.id(), points.points(), row.statement()));
            }
        }
        int points = 0;
        for (Fit part : parts) {
            points += part.points();
        }
        return new FitScore(relevance, points, topic(offering, relevance), List.copyOf(parts), stop);
    }

    /** Only how relevant the offering is: enough to place a refusal. */
    public FitScore relevance(Offering offering) {
        int relevance = best(asked, offering);
        return new FitScore(relevance, 0, topic(offering, relevance), List.of(), null);
    }

    /** The first topic of the offering that was asked for as closely as anything was, or its main topic. */
    private @Nullable String topic(Offering offering, int relevance) {
        for (String topic : offering.topics()) {
            for (Need need : asked) {
                if (relevance > 0 && topic.equals(need.topic()) && relevance(need, offering) == relevance) {
                    return topic;
                }
            }
        }
        return offering.topics().isEmpty() ? null : offering.topics().get(0);
    }

    private @Nullable BusStop delivery(Offering offering, List<Fit> parts) {
        if (offering.delivery().contains(Delivery.ON_SITE)) {
            add(parts, "onSite", weights.onSite());
        }
        if (offering.delivery().contains(Delivery.REMOTE)) {
            add(parts, "remote", weights.remote());
        }
        if (nearestStop == null || !offering.delivery().contains(Delivery.BUS)) {
            return null;
        }
        add(parts, Message.of("fit.bus", "stop", nearestStop.name()), "bus", weights.bus());
        return nearestStop;
    }

    private static void add(List<Fit> parts, String name, int points) {
        add(parts, Message.of("fit." + name), name, points);
    }

    private static void add(List<Fit> parts, Wording words, String name, int points) {
        parts.add(new Fit("match." + name, points, words));
    }

    private static int best(List<Need> needs, Offering offering) {
        int best = 0;
        for (Need need : needs) {
            best = Math.max(best, relevance(need, offering));
        }
        return best;
    }

    private static int relevance(Need need, Offering offering) {
        Truth topic = need.topic() == null
                ? Truth.UNKNOWN
                : Truth.of(offering.topics().contains(need.topic()));
        Truth family = need.family() == null ? Truth.UNKNOWN : Truth.of(need.family() == offering.family());
        if (topic == Truth.UNKNOWN && family == Truth.UNKNOWN) {
            return 0;
        }
        if (topic != Truth.UNMET && family != Truth.UNMET) {
            return 3;
        }
        return topic == Truth.MET ? 2 : family == Truth.MET ? 1 : 0;
    }

    private @Nullable BusStop nearest(Point site, List<BusStop> stops) {
        BusStop nearest = null;
        double best = weights.busRadiusKm();
        for (BusStop stop : stops) {
            double kilometres = site.kilometresTo(stop.point());
            if (kilometres <= best) {
                best = kilometres;
                nearest = stop;
            }
        }
        return nearest;
    }
}
