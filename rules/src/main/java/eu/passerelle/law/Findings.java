package eu.passerelle.law;

import eu.passerelle.company.PriorAid;
import eu.passerelle.company.PriorAidKind;
import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Fact;
import eu.passerelle.explanation.Reason;
import eu.passerelle.explanation.Truth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the law rules of one decision found, with their reasons. The rules hand every conclusion in here; each method
 * returns the fact to insert, so that other rules can build on it.
 */
public final class Findings {

    private Truth undertaking = Truth.UNKNOWN;
    private @Nullable Reason undertakingReason;
    private final Set<SizeClass> possibleSizes = EnumSet.noneOf(SizeClass.class);
    private final List<Reason> sizeReasons = new ArrayList<>();
    private final List<Reason> sizeNotes = new ArrayList<>();
    private final List<HomeHub> homeHubs = new ArrayList<>();
    private @Nullable Reason noHomeHub;
    private final Map<AccessCase, Reason> access = new HashMap<>();
    private final Map<String, Reason> referrals = new HashMap<>();
    private final List<Room> rooms = new ArrayList<>();
    private final Map<Room, Reason> roomReasons = new HashMap<>();
    private final Map<PriorAidKind, Reason> sectorReasons = new HashMap<>();
    // By identity: offerings that share an answer share the very same question.
    private final Map<AidQuestion, AidRoute> answers = new IdentityHashMap<>();
    private final Map<AidQuestion, List<Reason>> aidReasons = new IdentityHashMap<>();
    private final Map<AidQuestion, Set<Fact>> aidMissing = new IdentityHashMap<>();
    private final Set<AidQuestion> tried = Collections.newSetFromMap(new IdentityHashMap<>());

    // Called by the rules

    public Undertaking undertaking(Truth truth, Because because) {
        undertaking = truth;
        undertakingReason = because.reason();
        return new Undertaking(truth);
    }

    public void size(SizeClass sizeClass, Because because) {
        possibleSizes.add(sizeClass);
        sizeReasons.add(because.reason());
    }

    public void sizeNote(Because because) {
        sizeNotes.add(because.reason());
    }

    public HomeHub homeHub(String hub, Because because) {
        var home = new HomeHub(hub, because.reason());
        homeHubs.add(home);
        return home;
    }

    public void noHomeHub(Because because) {
        noHomeHub = because.reason();
    }

    public void access(AccessCase accessCase, Because because) {
        access.put(accessCase, because.reason());
    }

    public void referral(AskedTopic topic, Because because) {
        referrals.put(topic.topic(), because.reason());
    }

    public Room room(AidWindow window, @Nullable String state, List<PriorAid> counted, Because because) {
        Room room = Room.under(window, state, counted);
        return room(
                room,
                because.say("left", room.left())
                        .say("used", room.used())
                        .say("ceiling", window.ceiling())
                        .say("from", window.from())
                        .say("growsOn", room.growsOn()));
    }

    public Room room(Room room, Because because) {
        rooms.add(room);
        roomReasons.put(room, because.reason());
        return room;
    }

    public SectorOpen sector(PriorAidKind kind, Truth truth, Because because) {
        sectorReasons.put(kind, because.reason());
        return new SectorOpen(kind, truth);
    }

    /** The route is found. */
    public AidAnswer answer(AidQuestion question, AidRoute route, Because because) {
        var answer = new AidAnswer(question, route);
        answers.put(question, route);
        aidMissing.put(question, aidNote(question, because).missing());
        return answer;
    }

    public Reason aidNote(AidQuestion question, Because because) {
        Reason reason = because.reason();
        aidReasons.computeIfAbsent(question, q -> new ArrayList<>()).add(reason);
        return reason;
    }

    /** The next route has to be tried, for this reason. */
    public TryRoute next(AidQuestion question, AidRoute route, Because because) {
        aidNote(question, because);
        return first(question, route);
    }

    /** The first route to try. */
    public TryRoute first(AidQuestion question, AidRoute route) {
        tried.add(question);
        return new TryRoute(question, route);
    }

    // Read by the decision

    public Standing standing() {
        Set<Fact> undertakingMissing = undertakingReason == null ? Set.of() : undertakingReason.missing();
        var sizeMissing = EnumSet.noneOf(Fact.class);
        if (possibleSizes.size() > 1) {
            sizeReasons.forEach(reason -> sizeMissing.addAll(reason.missing()));
        }
        return new Standing(undertaking, undertakingMissing, possibleSizes, sizeMissing, !homeHubs.isEmpty());
    }

    /** The one size class, or null if there is none or it is not known. */
    public @Nullable SizeClass sizeClass() {
        return possibleSizes.size() == 1 ? possibleSizes.iterator().next() : null;
    }

    public Set<SizeClass> possibleSizes() {
        return possibleSizes;
    }

    /** Why the size class is what it is: the rule that settled it or that misses a fact, then the notes. */
    public List<Reason> sizeReasons() {
        var reasons = new ArrayList<Reason>();
        sizeReasons.stream()
                .filter(reason -> possibleSizes.size() == 1 || reason.verdict() == Truth.UNKNOWN)
                .findFirst()
                .ifPresent(reasons::add);
        sizeNotes.stream().sorted(Comparator.comparing(Reason::rule)).forEach(reasons::add);
        return reasons;
    }

    public @Nullable Reason undertakingReason() {
        return undertakingReason;
    }

    public List<HomeHub> homeHubs() {
        return homeHubs.stream().sorted(Comparator.comparing(HomeHub::hub)).toList();
    }

    /** Why there is no home hub, or why it is not known; null if there is one. */
    public @Nullable Reason noHomeHub() {
        return noHomeHub;
    }

    public Map<AccessCase, Reason> access() {
        return Map.copyOf(access);
    }

    public @Nullable Reason referral(String topic) {
        return referrals.get(topic);
    }

    public @Nullable Room room(PriorAidKind kind, String state) {
        return rooms.stream()
                .filter(room -> room.kind() == kind
                        && (room.state() == null || room.state().equals(state)))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Reason roomReason(Room room) {
        return roomReasons.get(room);
    }

    public @Nullable Reason sectorReason(PriorAidKind kind) {
        return sectorReasons.get(kind);
    }

    public @Nullable AidRoute route(AidQuestion question) {
        return answers.get(question);
    }

    /** The routes were gone through, rather than answered by who is asking. */
    public boolean wasTried(AidQuestion question) {
        return tried.contains(question);
    }

    /** Facts that the organisation could still give to settle the route. */
    public Set<Fact> aidMissing(AidQuestion question) {
        return aidMissing.getOrDefault(question, Set.of());
    }

    public List<Reason> aidReasons(AidQuestion question) {
        return aidReasons.getOrDefault(question, List.of()).stream()
                .sorted(Comparator.comparing(Reason::rule))
                .toList();
    }
}
