/** The releases that are in force or were, compiled and ready, and what they say over HTTP. */
@NullMarked
package eu.passerelle.service.policy;

import org.jspecify.annotations.NullMarked;
