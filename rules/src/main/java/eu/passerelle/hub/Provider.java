package eu.passerelle.hub;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Source;
import eu.passerelle.explanation.Text;
import java.util.Set;

/**
 * A solution provider that a need of industry can be connected to.
 *
 * @param nuts prefixes of the regions it works in
 * @param topics its capabilities
 */
public record Provider(
        String id,
        String name,
        String kind,
        Set<String> nuts,
        Set<String> topics,
        Set<Language> languages,
        String website,
        Text summary,
        Source source) {}
