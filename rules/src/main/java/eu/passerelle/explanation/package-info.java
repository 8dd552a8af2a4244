/** Why an answer is what it is: three answers, reasons with rule, words in four languages and source. */
@NullMarked
package eu.passerelle.explanation;

import org.jspecify.annotations.NullMarked;
