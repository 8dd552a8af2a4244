/** Advisors' capacity: which advisor takes which session when. Empty until sessions are planned. */
@NullMarked
package eu.passerelle.planner.advising;

import org.jspecify.annotations.NullMarked;
