/** Which offers fit a need, in what order, and to which hub a need is referred. */
@NullMarked
package eu.passerelle.matching;

import org.jspecify.annotations.NullMarked;
