/** The packaged product as a process, and how to talk to it. */
@NullMarked
package eu.passerelle.features.product;

import org.jspecify.annotations.NullMarked;
