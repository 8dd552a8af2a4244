package eu.passerelle.policy;

/**
 * Why a release cannot be read, at one cell.
 *
 * @param line line of the file, the header being line 1
 * @param problem what is wrong and what to write instead
 */
public record TableProblem(String table, long line, String column, String problem) {}
