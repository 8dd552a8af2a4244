package eu.passerelle.law;

/**
 * The declaration of earlier aid as a whole.
 *
 * @param complete it was made, and every entry has basis, State, day and amount
 */
public record Declaration(boolean complete) {}
