package eu.passerelle.service.intake;

import eu.passerelle.eligibility.Eligibility;
import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.service.decision.FactsFactory;
import eu.passerelle.service.decision.Today;
import eu.passerelle.service.directory.NaceCodes;
import eu.passerelle.service.directory.Places;
import eu.passerelle.service.intake.Drafts.Draft;
import eu.passerelle.service.intake.StepPage.Block;
import eu.passerelle.service.intake.StepPage.StepLink;
import eu.passerelle.service.policy.Policies;
import eu.passerelle.service.wiring.Speech;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The form: its steps in order, and a page for each. */
@ApplicationScoped
class Form {

    static final List<Step> STEPS =
            List.of(new NeedsStep(), new CompanyStep(), new SizeStep(), new AidStep(), new ContactStep());

    private static final ZoneId HERE = ZoneId.of("Europe/Luxembourg");

    @Inject
    Policies policies;

    @Inject
    Places places;

    @Inject
    NaceCodes naceCodes;

    @Inject
    FactsFactory facts;

    @Inject
    Today today;

    @Inject
    Speech speech;

    @Inject
    Drafts drafts;

    Setting setting(Language language) {
        var network = policies.current().release().network();
        return new Setting(
                speech.in(language, Policies.labels(network)),
                today.date(),
                network,
                new PlaceLookup(places, network),
                new TradeLookup(naceCodes));
    }

    static Optional<Step> step(String id) {
        return STEPS.stream().filter(step -> step.id().equals(id)).findFirst();
    }

    /** The step after this one, or before it; the same at the ends. */
    static Step beside(Step step, int distance) {
        int index = STEPS.indexOf(step) + distance;
        return STEPS.get(Math.max(0, Math.min(STEPS.size() - 1, index)));
    }

    static boolean isLast(Step step) {
        return STEPS.indexOf(step) == STEPS.size() - 1;
    }

    /** The first step that was not saved yet. */
    static Step resume(Answers answers) {
        return STEPS.stream()
                .filter(step -> !answers.done().contains(step.id()))
                .findFirst()
                .orElse(STEPS.get(STEPS.size() - 1));
    }

    KnownSoFar known(Answers answers, Setting setting, String address) {
        var policy = policies.current();
        var body = Reading.of(STEPS, answers, setting).body();
        var intake = facts.read(body, setting.today(), policy).intake();
        return KnownSoFar.of(Eligibility.decide(intake, setting.today(), policy), STEPS, answers, setting, address);
    }

    /** @param slips those to show; null to show those about something typed */
    StepPage page(Step step, Draft draft, Setting setting, String address, @Nullable List<Slip> slips) {
        Answers answers = draft.answers();
        var links = new SlipLinks(step, answers, setting, address);
        var shown = slips == null ? links.typed(step) : slips;
        int number = STEPS.indexOf(step) + 1;
        return new StepPage(
                address,
                step.id(),
                number,
                setting.words().say("form.step." + step.id()),
                setting.words().say("form.step." + step.id() + ".why"),
                setting.words().say("form.step." + step.id() + ".source"),
                links(step, answers, setting, address),
                answers.round(),
                answers.typed().isEmpty() ? null : saved(draft.savedAt(), setting.words()),
                slips != null && !slips.isEmpty(),
                shown.stream().map(links::to).toList(),
                isLast(step) ? links.unread() : List.of(),
                blocks(step, answers, shown, setting),
                known(answers, setting, address),
                number == 1 ? null : address + "/" + beside(step, -1).id(),
                drafts.days());
    }

    static String saved(Instant at, Words words) {
        var time = at.atZone(HERE);
        return words.say(
                "form.saved",
                Map.of("hour", String.valueOf(time.getHour()), "minute", "%02d".formatted(time.getMinute())));
    }

    private static List<StepLink> links(Step now, Answers answers, Setting setting, String address) {
        return STEPS.stream()
                .map(step -> {
                    boolean done = answers.done().contains(step.id());
                    return new StepLink(
                            setting.words().say("form.step." + step.id()),
                            done && step != now ? address + "/" + step.id() : null,
                            done && step != now,
                            step == now);
                })
                .toList();
    }

    private static List<Block> blocks(Step step, Answers answers, List<Slip> slips, Setting setting) {
        var blocks = new ArrayList<Block>();
        var fields = new ArrayList<FieldView>();
        String group = "";
        for (Question question : step.questions(answers, setting)) {
            if (!question.group().equals(group)) {
                add(blocks, group, fields, answers);
                group = question.group();
            }
            fields.add(FieldView.of(question, answers, slips, setting));
        }
        add(blocks, group, fields, answers);
        return blocks;
    }

    private static void add(List<Block> blocks, String group, List<FieldView> fields, Answers answers) {
        if (!fields.isEmpty()) {
            int number = group.startsWith(AidStep.FRAME) ? AidStep.number(group) : 0;
            blocks.add(new Block(group, number, number == AidRows.count(answers), List.copyOf(fields)));
            fields.clear();
        }
    }
}
