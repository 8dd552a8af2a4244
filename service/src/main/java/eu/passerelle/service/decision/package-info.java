/** Decisions over HTTP: decide, store, read back, replay, and decide many. */
@NullMarked
package eu.passerelle.service.decision;

import org.jspecify.annotations.NullMarked;
