/** Looks up what people type into forms: a trade, a postcode or town, a region code. */
@NullMarked
package eu.passerelle.service.directory;

import org.jspecify.annotations.NullMarked;
