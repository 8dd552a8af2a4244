package eu.passerelle.law;

import eu.passerelle.company.Euro;
import org.jspecify.annotations.Nullable;

/**
 * The answer to an aid question.
 *
 * @param aid null while the route is unknown
 * @param clientPays null while the route is unknown
 */
public record AidAnswer(AidQuestion question, AidRoute route, @Nullable Euro aid, @Nullable Euro clientPays) {}
