/** A program that sends intakes at a fixed rate and measures: no test, started by hand. */
@NullMarked
package eu.passerelle.features.load;

import org.jspecify.annotations.NullMarked;
