/** Policy rows that staff edit, read from tables and compiled into Drools rules. */
@NullMarked
package eu.passerelle.policy;

import org.jspecify.annotations.NullMarked;
