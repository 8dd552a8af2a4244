/** The pages, in a real browser. */
@NullMarked
package eu.passerelle.features.site;

import org.jspecify.annotations.NullMarked;
