/** The entry point: from an intake, a day and a policy to a decision. */
@NullMarked
package eu.passerelle.eligibility;

import org.jspecify.annotations.NullMarked;
