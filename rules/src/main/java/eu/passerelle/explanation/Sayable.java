package eu.passerelle.explanation;

/** A value that knows what it is in a sentence: a number, a word, a message, or a list of these. */
public interface Sayable {
    Object said();
}
