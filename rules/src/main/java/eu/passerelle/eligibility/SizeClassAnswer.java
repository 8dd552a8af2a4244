package eu.passerelle.eligibility;

import eu.passerelle.company.SizeClass;
import eu.passerelle.explanation.Reason;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The size class with its reasons.
 *
 * @param value null if there is none, or if several are possible
 * @param possible the classes that the known figures leave open
 */
public record SizeClassAnswer(@Nullable SizeClass value, Set<SizeClass> possible, List<Reason> reasons) {}
