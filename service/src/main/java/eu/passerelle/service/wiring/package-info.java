/** What holds the service together: start, embedded database, problems, headers, health. */
@NullMarked
package eu.passerelle.service.wiring;

import org.jspecify.annotations.NullMarked;
