package eu.passerelle.company;

/** The two revisions of NACE in use side by side since 2025. */
public enum NaceRevision {
    REV_2("2"),
    REV_2_1("2.1");

    private final String number;

    NaceRevision(String number) {
        this.number = number;
    }

    public String number() {
        return number;
    }
}
