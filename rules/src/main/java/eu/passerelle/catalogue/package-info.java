/** The rule catalogue: every rule of law and policy as a page people can read. */
@NullMarked
package eu.passerelle.catalogue;

import org.jspecify.annotations.NullMarked;
