package eu.passerelle.explanation;

/** Where a rule comes from: act and article, or publisher and date, with how sure that is. */
public record Source(String text, Certainty certainty) {

    public static Source confirmed(String text) {
        return new Source(text, Certainty.CONFIRMED);
    }
}
