package eu.passerelle.eligibility;

import eu.passerelle.company.Euro;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.company.SizeClass;
import eu.passerelle.law.AidWindow;
import eu.passerelle.law.SizeCeiling;
import eu.passerelle.matching.MatchWeights;
import eu.passerelle.policy.Parameters;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of law and matching on one day. What is not in force on the day is left out.
 *
 * @param weights null on a day for which the release has none
 */
record DayTerms(
        LocalDate asOf,
        List<SizeCeiling> ceilings,
        List<AidWindow> windows,
        @Nullable MatchWeights weights) {

    private static final Map<SizeClass, String> NAMES = new LinkedHashMap<>();

    static {
        NAMES.put(SizeClass.MICRO, "size.micro");
        NAMES.put(SizeClass.SMALL, "size.small");
        NAMES.put(SizeClass.MEDIUM, "size.medium");
        NAMES.put(SizeClass.SMALL_MID_CAP, "size.smallMidCap");
        NAMES.put(SizeClass.MID_CAP, "size.midCap");
    }

    static DayTerms on(LocalDate asOf, Parameters parameters) {
        boolean weighed = parameters.find("match.askedTopic", asOf).isPresent();
        return new DayTerms(
                asOf,
                ceilings(asOf, parameters),
                windows(asOf, parameters),
                weighed ? MatchWeights.from(parameters, asOf) : null);
    }

    private static List<SizeCeiling> ceilings(LocalDate asOf, Parameters parameters) {
        var inForce = NAMES.keySet().stream()
                .filter(c -> parameters.find(NAMES.get(c) + ".headcount", asOf).isPresent())
                .toList();
        var ceilings = new ArrayList<SizeCeiling>();
        for (int i = 0; i < inForce.size(); i++) {
            String name = NAMES.get(inForce.get(i));
            ceilings.add(new SizeCeiling(
                    inForce.get(i),
                    parameters.number(name + ".headcount", asOf).longValueExact(),
                    amount(parameters, name + ".turnover", asOf),
                    amount(parameters, name + ".balanceSheet", asOf),
                    i + 1 < inForce.size() ? inForce.get(i + 1) : SizeClass.LARGE));
        }
        return ceilings;
    }

    private static @Nullable Euro amount(Parameters parameters, String id, LocalDate asOf) {
        return parameters
                .find(id, asOf)
                .map(parameter -> Euro.of(new BigDecimal(parameter.value())))
                .orElse(null);
    }

    private static List<AidWindow> windows(LocalDate asOf, Parameters parameters) {
        var windows = new ArrayList<AidWindow>();
        add(windows, PriorAidKind.DE_MINIMIS, "deMinimis.ceiling", "deMinimis.windowYears", asOf, parameters);
        add(windows, PriorAidKind.GBER_28, "gber28.cap", "gber28.windowYears", asOf, parameters);
        return windows;
    }

    private static void add(
            List<AidWindow> windows,
            PriorAidKind kind,
            String ceiling,
            String years,
            LocalDate asOf,
            Parameters parameters) {
        Euro amount = amount(parameters, ceiling, asOf);
        if (amount == null) {
            return;
        }
        int span = parameters.number(years, asOf).intValueExact();
        boolean boundaryDayCounts = parameters
                .find("deMinimis.boundaryDayCounts", asOf)
                .map(parameter -> parameter.value().equals("yes"))
                .orElse(true);
        LocalDate from = asOf.minusYears(span).plusDays(boundaryDayCounts ? 0 : 1);
        windows.add(new AidWindow(kind, amount, from, asOf, span));
    }
}
