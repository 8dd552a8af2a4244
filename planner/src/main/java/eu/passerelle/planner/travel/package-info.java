/** Travel times between places and where each value comes from. Empty until tours are planned. */
@NullMarked
package eu.passerelle.planner.travel;

import org.jspecify.annotations.NullMarked;
