package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.policy.ReleaseReader;
import eu.passerelle.policy.ReleaseTables;
import eu.passerelle.service.directory.NaceCodes;
import eu.passerelle.service.directory.Places;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.Speech;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A form without a server: the shipped release and directories, and a fixed day. */
final class FormFixture {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Places PLACES = Places.shipped();

    private static final Speech SPEECH = new Speech();
    private static final NaceCodes CODES = new NaceCodes();

    private FormFixture() {}

    static Setting setting(Language language) {
        var network = ReleaseReader.read(ReleaseTables.shipped()).orThrow().network();
        return new Setting(
                SPEECH.in(language, Policies.labels(network)),
                TODAY,
                network,
                new PlaceLookup(PLACES, network),
                new TradeLookup(CODES));
    }

    /** Names and values in turn; a name that comes again has several values. */
    static Answers answers(String... namesAndValues) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.merge(namesAndValues[i], List.of(namesAndValues[i + 1]), (one, other) -> {
                var both = new ArrayList<>(one);
                both.addAll(other);
                return both;
            });
        }
        return Answers.NONE.typedAnew(name -> true, typed);
    }

    static Reading read(Language language, String... namesAndValues) {
        return Reading.of(Form.STEPS, answers(namesAndValues), setting(language));
    }
}
