/** The network as data: hubs, their offerings, co-funding schemes, providers and bus stops. */
@NullMarked
package eu.passerelle.hub;

import org.jspecify.annotations.NullMarked;
