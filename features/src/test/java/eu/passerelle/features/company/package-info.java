/** The company of a story, built up step by step. */
@NullMarked
package eu.passerelle.features.company;

import org.jspecify.annotations.NullMarked;
