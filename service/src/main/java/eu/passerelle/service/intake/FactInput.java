package eu.passerelle.service.intake;

import eu.passerelle.explanation.Fact;
import java.util.Locale;

/** How a fact is asked for on a page. */
enum FactInput {
    FLAG,
    NUMBER,
    MONEY,
    DATE,
    KIND,
    TEXT,
    PLACE,
    NACE,
    TOPIC,
    LANGUAGES,
    AID;

    static FactInput of(Fact fact) {
        return switch (fact) {
            case KIND -> KIND;
            case LEGAL_FORM -> TEXT;
            case FOUNDED -> DATE;
            case NACE -> NACE;
            case SITE -> PLACE;
            case NEEDS -> TOPIC;
            case LANGUAGES -> LANGUAGES;
            case PRIOR_AID -> AID;
            case TURNOVER, BALANCE_SHEET, PROJECT_BUDGET -> MONEY;
            case HEADCOUNT,
                    CLOSED_YEARS,
                    MATURITY_STRATEGY,
                    MATURITY_READINESS,
                    MATURITY_HUMAN_CENTRIC,
                    MATURITY_DATA,
                    MATURITY_AUTOMATION,
                    MATURITY_GREEN -> NUMBER;
            case IN_DIFFICULTY,
                    RECOVERY_ORDER,
                    PROJECT_STARTED,
                    ECONOMIC_ACTIVITY,
                    PART_OF_GROUP,
                    BUSINESS_PERMIT,
                    SAME_AID_IN_LAST_TWO_YEARS -> FLAG;
        };
    }

    /** The name templates and word files know it by. */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
