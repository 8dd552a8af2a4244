/** Bus tours: which zone, which day, which bus, who is on board. Empty until tours are planned. */
@NullMarked
package eu.passerelle.planner.tour;

import org.jspecify.annotations.NullMarked;
