package eu.passerelle.explanation;

import java.util.Optional;

/**
 * A fact that can be asked of an organisation. The id is the path of the field in the intake; the question stands in
 * the word files under {@code fact.<id>.question}.
 */
public enum Fact {
    KIND("organisation.kind"),
    LEGAL_FORM("organisation.legalForm"),
    FOUNDED("organisation.founded"),
    NACE("organisation.nace"),
    SITE("organisation.address"),
    HEADCOUNT("organisation.headcount"),
    TURNOVER("organisation.turnoverEur"),
    BALANCE_SHEET("organisation.balanceSheetEur"),
    NEEDS("needs"),
    LANGUAGES("languages"),
    MATURITY_STRATEGY("maturity.strategy"),
    MATURITY_READINESS("maturity.readiness"),
    MATURITY_HUMAN_CENTRIC("maturity.humanCentric"),
    MATURITY_DATA("maturity.data"),
    MATURITY_AUTOMATION("maturity.automation"),
    MATURITY_GREEN("maturity.green"),
    PRIOR_AID("priorAid"),
    IN_DIFFICULTY("facts.inDifficulty"),
    RECOVERY_ORDER("facts.recoveryOrder"),
    PROJECT_STARTED("facts.projectStarted"),
    ECONOMIC_ACTIVITY("facts.economicActivity"),
    PART_OF_GROUP("facts.partOfGroup"),
    BUSINESS_PERMIT("facts.businessPermit"),
    SAME_AID_IN_LAST_TWO_YEARS("facts.sameAidInLastTwoYears"),
    PROJECT_BUDGET("facts.projectBudgetEur"),
    CLOSED_YEARS("facts.closedYears");

    private final String id;

    Fact(String id) {
        this.id = id;
    }

    public String id() {
        return id;
    }

    public static Optional<Fact> find(String id) {
        for (Fact fact : values()) {
            if (fact.id.equals(id)) {
                return Optional.of(fact);
            }
        }
        return Optional.empty();
    }
}
