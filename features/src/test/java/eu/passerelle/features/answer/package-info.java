/** What Passerelle answers. */
@NullMarked
package eu.passerelle.features.answer;

import org.jspecify.annotations.NullMarked;
