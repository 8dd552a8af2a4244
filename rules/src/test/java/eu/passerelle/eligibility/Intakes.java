package eu.passerelle.eligibility;

import eu.passerelle.company.Circumstances;
import eu.passerelle.company.Euro;
import eu.passerelle.company.Headcount;
import eu.passerelle.company.Intake;
import eu.passerelle.company.Location;
import eu.passerelle.company.Maturity;
import eu.passerelle.company.NaceCode;
import eu.passerelle.company.NaceRevision;
import eu.passerelle.company.Need;
import eu.passerelle.company.Organisation;
import eu.passerelle.company.OrganisationKind;
import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.company.ServiceFamily;
import eu.passerelle.explanation.Language;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Organisations that the tests speak of. */
final class Intakes {

    static final LocalDate TODAY = LocalDate.parse("2026-11-22");
    static final CompiledPolicy SHIPPED =
            CompiledPolicy.of(ReleaseReader.read(ReleaseTables.shipped()).orThrow());

    private Intakes() {}

    /** A metal workshop of 40 people in Wiltz that wants cyber-security training. */
    static Intake metalWorkshop() {
        return new Intake(
                new Organisation(
                        OrganisationKind.COMPANY,
                        "S.à r.l.",
                        LocalDate.parse("2009-05-04"),
                        new NaceCode("25.11", NaceRevision.REV_2_1),
                        Location.in("LU000"),
                        Headcount.of(40),
                        Euro.of(6_500_000),
                        Euro.of(4_100_000)),
                List.of(new Need("CYBERSECURITY", ServiceFamily.TRAINING_AND_SKILLS)),
                Set.of(Language.FR, Language.DE),
                new Maturity(40, 35, 50, 20, 10, 45),
                List.of(new PriorAid(0, PriorAidKind.DE_MINIMIS, "LU", LocalDate.parse("2025-03-01"), Euro.of(50_000))),
                new Circumstances(false, false, false, null, null, null, null, null, null));
    }
}
