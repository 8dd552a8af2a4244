/** What the product does for those who use it, told in feature files and tried on the packaged product. */
@NullMarked
package eu.passerelle.features;

import org.jspecify.annotations.NullMarked;
