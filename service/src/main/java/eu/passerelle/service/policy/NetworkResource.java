package eu.passerelle.service.policy;

import eu.passerelle.explanation.Certainty;
import eu.passerelle.explanation.Text;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Hub;
import eu.passerelle.hub.Network;
import eu.passerelle.hub.Offering;
import eu.passerelle.hub.Scheme;
import eu.passerelle.service.wiring.Speech;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The network and the policy in force, as data. */
@Path("/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Network")
public class NetworkResource {

    @Inject
    Policies policies;

    @Inject
    Speech speech;

    public record HubJson(
            String id,
            String name,
            List<String> aliases,
            boolean member,
            String lead,
            String website,
            String state,
            Collection<String> nuts,
            Collection<Integer> sectors,
            List<String> languages,
            Collection<String> specialisations,
            String status,
            String fundingPhase,
            Object note,
            String source,
            Certainty certainty) {}

    public record OfferingJson(
            String id,
            String hub,
            String family,
            List<String> topics,
            Object title,
            Object summary,
            List<String> delivery,
            List<String> languages,
            BigDecimal listPriceEur,
            BigDecimal clientPriceEur,
            boolean samplePrice,
            List<String> partners,
            String source,
            Certainty certainty) {}

    public record SchemeJson(
            String id,
            String name,
            String state,
            String authority,
            Object title,
            Object summary,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closedOn,
            String apply,
            String source,
            Certainty certainty) {}

    public record PolicyJson(
            String id, String hash, Map<String, Integer> rows, int hubs, int offerings, int schemes, int providers) {}

    @GET
    @Path("/hubs")
    @Operation(summary = "The hubs of the network and the neighbours it points to")
    public List<HubJson> hubs(
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var voice = new Voice(locale, accepted);
        return network().hubs().values().stream().map(hub -> json(hub, voice)).toList();
    }

    @GET
    @Path("/offerings")
    @Operation(summary = "Every service that a hub offers")
    public List<OfferingJson> offerings(
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var voice = new Voice(locale, accepted);
        return network().offerings().stream().map(o -> json(o, voice)).toList();
    }

    @GET
    @Path("/schemes")
    @Operation(summary = "National and regional schemes, closed ones included")
    public List<SchemeJson> schemes(
            @QueryParam("locale") @Nullable String locale,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String accepted) {
        var voice = new Voice(locale, accepted);
        return network().schemes().stream().map(s -> json(s, voice)).toList();
    }

    @GET
    @Path("/policies/current")
    @Operation(summary = "The release in force")
    public PolicyJson current() {
        var release = policies.current().release();
        var rows = new TreeMap<String, Integer>();
        release.rows().forEach(row -> rows.merge(row.table().file(), 1, Integer::sum));
        var network = release.network();
        return new PolicyJson(
                release.id(),
                release.hash(),
                rows,
                network.hubs().size(),
                network.offerings().size(),
                network.schemes().size(),
                network.providers().size());
    }

    private Network network() {
        return policies.current().release().network();
    }

    /** Says a text in the language asked for, or in all. */
    private final class Voice {

        private final boolean all;
        private final Words words;

        Voice(@Nullable String locale, @Nullable String accepted) {
            all = "all".equals(locale);
            words = speech.in(Speech.choose(locale, accepted));
        }

        Object say(Text text) {
            return all ? text : words.say(text);
        }
    }

    private static HubJson json(Hub hub, Voice voice) {
        return new HubJson(
                hub.id(),
                hub.name(),
                hub.aliases(),
                hub.member(),
                hub.lead(),
                hub.website(),
                hub.state(),
                hub.nuts().stream().sorted().toList(),
                hub.sectors().stream().sorted().toList(),
                names(hub.languages()),
                hub.specialisations(),
                hub.status(),
                hub.fundingPhase(),
                voice.say(hub.note()),
                hub.source().text(),
                hub.source().certainty());
    }

    private static OfferingJson json(Offering o, Voice voice) {
        return new OfferingJson(
                o.id(),
                o.hub().id(),
                o.family().name(),
                o.topics(),
                voice.say(o.title()),
                voice.say(o.summary()),
                names(o.delivery()),
                names(o.languages()),
                o.listPrice().toBigDecimal(),
                o.clientPrice().toBigDecimal(),
                o.samplePrice(),
                o.partners(),
                o.source().text(),
                o.source().certainty());
    }

    private static SchemeJson json(Scheme s, Voice voice) {
        return new SchemeJson(
                s.id(),
                s.name(),
                s.state(),
                s.authority(),
                voice.say(s.title()),
                voice.say(s.summary()),
                s.opensOn(),
                s.closedOn(),
                s.apply(),
                s.source().text(),
                s.source().certainty());
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }
}
