package eu.passerelle.company;

import eu.passerelle.explanation.Sayable;

/**
 * An activity code of NACE Rev. 2 or Rev. 2.1. Rules look at the numeric code and the revision, never at the section
 * letter, which moved between the revisions (Delegated Regulation (EU) 2023/137).
 *
 * @param code division, group or class, for example {@code 25.11}
 */
public record NaceCode(String code, NaceRevision revision) implements Sayable {

    public int division() {
        return Integer.parseInt(code.substring(0, 2));
    }

    @Override
    public Object said() {
        return code;
    }
}
