/** The public pages around the form: landing, hubs, rules, privacy, accessibility. */
@NullMarked
package eu.passerelle.service.site;

import org.jspecify.annotations.NullMarked;
