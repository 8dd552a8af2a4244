/** What an organisation tells about itself: facts only, each of which may be missing. */
@NullMarked
package eu.passerelle.company;

import org.jspecify.annotations.NullMarked;
