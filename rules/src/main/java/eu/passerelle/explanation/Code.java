package eu.passerelle.explanation;

/**
 * A code of a closed list. It is said by the words under {@code <vocabulary>.<code>}, or as it is written if there are
 * none (a region, an activity).
 */
public record Code(String vocabulary, String code) {}
