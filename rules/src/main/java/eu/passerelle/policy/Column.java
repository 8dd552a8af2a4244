package eu.passerelle.policy;

import eu.passerelle.explanation.Fact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The closed vocabulary of conditions. Policy staff fill cells of these columns; a new column is a developer's work.
 * The facts are those an organisation is asked for when the column is unknown.
 */
public enum Column {
    KIND("kind", ColumnType.CODES, Fact.KIND),
    SIZE_CLASS("sizeClass", ColumnType.POSSIBLE_CODES, Fact.HEADCOUNT, Fact.TURNOVER, Fact.BALANCE_SHEET),
    HEADCOUNT("headcount", ColumnType.NUMBER, Fact.HEADCOUNT),
    TURNOVER("turnoverEur", ColumnType.MONEY, Fact.TURNOVER),
    BALANCE_SHEET("balanceSheetEur", ColumnType.MONEY, Fact.BALANCE_SHEET),
    AGE_YEARS("ageYears", ColumnType.NUMBER, Fact.FOUNDED),
    CLOSED_YEARS("closedYears", ColumnType.NUMBER, Fact.CLOSED_YEARS),
    LEGAL_FORM("legalForm", ColumnType.CODES, Fact.LEGAL_FORM),
    NACE("nace", ColumnType.ACTIVITY, Fact.NACE),
    NUTS("nuts", ColumnType.REGION, Fact.SITE),
    HOME_HUB("homeHub", ColumnType.CODES, Fact.SITE),
    TOPIC("topic", ColumnType.CODES, Fact.NEEDS),
    ASKED_FAMILY("askedFamily", ColumnType.CODES, Fact.NEEDS),
    LANGUAGES("languages", ColumnType.CODES, Fact.LANGUAGES),
    MATURITY_STRATEGY("maturityStrategy", ColumnType.NUMBER, Fact.MATURITY_STRATEGY),
    MATURITY_READINESS("maturityReadiness", ColumnType.NUMBER, Fact.MATURITY_READINESS),
    MATURITY_HUMAN_CENTRIC("maturityHumanCentric", ColumnType.NUMBER, Fact.MATURITY_HUMAN_CENTRIC),
    MATURITY_DATA("maturityData", ColumnType.NUMBER, Fact.MATURITY_DATA),
    MATURITY_AUTOMATION("maturityAutomation", ColumnType.NUMBER, Fact.MATURITY_AUTOMATION),
    MATURITY_GREEN("maturityGreen", ColumnType.NUMBER, Fact.MATURITY_GREEN),
    MATURITY_OVERALL(
            "maturityOverall",
            ColumnType.NUMBER,
            Fact.MATURITY_STRATEGY,
            Fact.MATURITY_READINESS,
            Fact.MATURITY_HUMAN_CENTRIC,
            Fact.MATURITY_DATA,
            Fact.MATURITY_AUTOMATION,
            Fact.MATURITY_GREEN),
    IN_DIFFICULTY("inDifficulty", ColumnType.FLAG, Fact.IN_DIFFICULTY),
    RECOVERY_ORDER("recoveryOrder", ColumnType.FLAG, Fact.RECOVERY_ORDER),
    PROJECT_STARTED("projectStarted", ColumnType.FLAG, Fact.PROJECT_STARTED),
    ECONOMIC_ACTIVITY("economicActivity", ColumnType.FLAG, Fact.ECONOMIC_ACTIVITY),
    PART_OF_GROUP("partOfGroup", ColumnType.FLAG, Fact.PART_OF_GROUP),
    BUSINESS_PERMIT("businessPermit", ColumnType.FLAG, Fact.BUSINESS_PERMIT),
    SAME_AID_IN_LAST_TWO_YEARS("sameAidInLastTwoYears", ColumnType.FLAG, Fact.SAME_AID_IN_LAST_TWO_YEARS),
    PROJECT_BUDGET("projectBudgetEur", ColumnType.MONEY, Fact.PROJECT_BUDGET);

    private final String header;
    private final ColumnType type;
    private final Set<Fact> facts;

    Column(String header, ColumnType type, Fact first, Fact... more) {
        this.header = header;
        this.type = type;
        this.facts = EnumSet.of(first, more);
    }

    /** The name of the column in the tables. */
    public String header() {
        return header;
    }

    public ColumnType type() {
        return type;
    }

    public Set<Fact> facts() {
        return facts;
    }

    public static Optional<Column> find(String header) {
        return Arrays.stream(values()).filter(c -> c.header.equals(header)).findFirst();
    }
}
