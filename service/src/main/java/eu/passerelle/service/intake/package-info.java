/** Intakes: received over HTTP or typed into the form, stored with their decision in one transaction. */
@NullMarked
package eu.passerelle.service.intake;

import org.jspecify.annotations.NullMarked;
