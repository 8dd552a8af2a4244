package eu.passerelle.eligibility;

import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.explanation.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An intake of which one fact after the other can be changed. */
final class Facts {

    private @Nullable OrganisationKind kind;
    private final @Nullable String legalForm;
    private @Nullable LocalDate founded;
    private @Nullable NaceCode nace;
    private Location site;
    private @Nullable Headcount headcount;
    private @Nullable Euro turnover;
    private @Nullable Euro balanceSheet;
    private @Nullable List<Need> needs;
    private @Nullable Set<Language> languages;
    private Maturity maturity;
    private @Nullable List<PriorAid> priorAid;
    private @Nullable Boolean inDifficulty;
    private @Nullable Boolean recoveryOrder;
    private @Nullable Boolean projectStarted;
    private @Nullable Boolean economicActivity;
    private @Nullable Boolean partOfGroup;
    private @Nullable Boolean businessPermit;
    private final @Nullable Boolean sameAid;
    private @Nullable Euro budget;
    private final @Nullable Integer closedYears;

    private Facts(Intake i) {
        Organisation o = i.organisation();
        Circumstances c = i.circumstances();
        kind = o.kind();
        legalForm = o.legalForm();
        founded = o.founded();
        nace = o.nace();
        site = o.site();
        headcount = o.headcount();
        turnover = o.turnover();
        balanceSheet = o.balanceSheet();
        needs = i.needs();
        languages = i.languages();
        maturity = i.maturity();
        priorAid = i.priorAid();
        inDifficulty = c.inDifficulty();
        recoveryOrder = c.recoveryOrder();
        projectStarted = c.projectStarted();
        economicActivity = c.economicActivity();
        partOfGroup = c.partOfGroup();
        businessPermit = c.businessPermit();
        sameAid = c.sameAidInLastTwoYears();
        budget = c.projectBudget();
        closedYears = c.closedYears();
    }

    static Facts of(Intake intake) {
        return new Facts(intake);
    }

    Facts kind(@Nullable OrganisationKind changed) {
        kind = changed;
        return this;
    }

    Facts founded(@Nullable LocalDate changed) {
        founded = changed;
        return this;
    }

    Facts nace(@Nullable NaceCode changed) {
        nace = changed;
        return this;
    }

    Facts site(Location changed) {
        site = changed;
        return this;
    }

    Facts headcount(@Nullable Headcount changed) {
        headcount = changed;
        return this;
    }

    Facts turnover(@Nullable Euro changed) {
        turnover = changed;
        return this;
    }

    Facts balanceSheet(@Nullable Euro changed) {
        balanceSheet = changed;
        return this;
    }

    Facts needs(@Nullable List<Need> changed) {
        needs = changed;
        return this;
    }

    Facts languages(@Nullable Set<Language> changed) {
        languages = changed;
        return this;
    }

    Facts maturity(Maturity changed) {
        maturity = changed;
        return this;
    }

    Facts priorAid(@Nullable List<PriorAid> changed) {
        priorAid = changed;
        return this;
    }

    Facts inDifficulty(@Nullable Boolean changed) {
        inDifficulty = changed;
        return this;
    }

    Facts recoveryOrder(@Nullable Boolean changed) {
        recoveryOrder = changed;
        return this;
    }

    Facts projectStarted(@Nullable Boolean changed) {
        projectStarted = changed;
        return this;
    }

    Facts economicActivity(@Nullable Boolean changed) {
        economicActivity = changed;
        return this;
    }

    Facts partOfGroup(@Nullable Boolean changed) {
        partOfGroup = changed;
        return this;
    }

    Facts businessPermit(@Nullable Boolean changed) {
        businessPermit = changed;
        return this;
    }

    Facts budget(@Nullable Euro changed) {
        budget = changed;
        return this;
    }

    Intake intake() {
        return new Intake(
                new Organisation(kind, legalForm, founded, nace, site, headcount, turnover, balanceSheet),
                needs,
                languages,
                maturity,
                priorAid,
                new Circumstances(
                        inDifficulty,
                        recoveryOrder,
                        projectStarted,
                        economicActivity,
                        partOfGroup,
                        businessPermit,
                        sameAid,
                        budget,
                        closedYears));
    }
}
