/** The law as hand-written Drools rules and the facts they reason about. */
@NullMarked
package eu.passerelle.law;

import org.jspecify.annotations.NullMarked;
