package eu.passerelle.company;

import org.jspecify.annotations.Nullable;

/** What help is asked for: a topic of the release, a family of services, or both. */
public record Need(@Nullable String topic, @Nullable ServiceFamily family) {}
