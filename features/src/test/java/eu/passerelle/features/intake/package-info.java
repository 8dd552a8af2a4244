/** Intakes that are kept, refused, read again and made again. */
@NullMarked
package eu.passerelle.features.intake;

import org.jspecify.annotations.NullMarked;
