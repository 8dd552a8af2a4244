package eu.passerelle.law;

import eu.passerelle.company.Organisation;
import eu.passerelle.explanation.Fact;
import java.util.EnumSet;
import java.util.Set;

/** Which figures are missing to place an enterprise under a ceiling. */
public final class SizeFigures {

    private SizeFigures() {}

    /** Whether the figures at hand are above the class, whatever the missing ones are. */
    public static boolean exceed(Organisation o, SizeCeiling ceiling) {
        if (o.headcount() != null && o.headcount().atOrAbove(ceiling.headcount())) {
            return true;
        }
        return ceiling.turnover() != null
                && ceiling.balanceSheet() != null
                && o.turnover() != null
                && o.balanceSheet() != null
                && o.turnover().compareTo(ceiling.turnover()) > 0
                && o.balanceSheet().compareTo(ceiling.balanceSheet()) > 0;
    }

    /** Empty if the figures at hand settle whether the class fits. */
    public static Set<Fact> missing(Organisation o, SizeCeiling ceiling) {
        var missing = EnumSet.noneOf(Fact.class);
        if (o.headcount() == null || !o.headcount().below(ceiling.headcount())) {
            missing.add(Fact.HEADCOUNT);
        }
        var turnoverLimit = ceiling.turnover();
        var balanceLimit = ceiling.balanceSheet();
        if (turnoverLimit == null || balanceLimit == null) {
            return missing;
        }
        boolean turnoverFits = o.turnover() != null && o.turnover().compareTo(turnoverLimit) <= 0;
        boolean balanceFits = o.balanceSheet() != null && o.balanceSheet().compareTo(balanceLimit) <= 0;
        if (turnoverFits || balanceFits) {
            return missing;
        }
        if (o.turnover() != null && o.balanceSheet() != null) {
            // Both amounts are too high: the class does not fit whatever the headcount is.
            return Set.of();
        }
        if (o.turnover() == null) {
            missing.add(Fact.TURNOVER);
        }
        if (o.balanceSheet() == null) {
            missing.add(Fact.BALANCE_SHEET);
        }
        return missing;
    }
}
