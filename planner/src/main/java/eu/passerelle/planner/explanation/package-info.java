/** Why a plan is what it is, in sentences. Empty until tours are planned. */
@NullMarked
package eu.passerelle.planner.explanation;

import org.jspecify.annotations.NullMarked;
