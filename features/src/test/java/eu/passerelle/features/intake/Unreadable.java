package eu.passerelle.features.intake;

import io.cucumber.java.ParameterType;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Something that is no intake at all. */
record Unreadable(byte[] bytes, String contentType) {

    private static final String JSON = "application/json";
    private static final String COMPANY = "{\"organisation\":{\"name\":\"Bäckerei Müller\"}}";

    /** The phrases of feature files for it. */
    public static final class Phrases {

        @ParameterType("a file of 10 megabytes|a text that breaks off in the middle|a text in another character set"
                + "|a text that only claims to be in UTF-8|no text at all")
        public Unreadable unreadable(String phrase) {
            return switch (phrase) {
                case "a file of 10 megabytes" -> new Unreadable(tenMegabytes(), JSON);
                case "a text that breaks off in the middle" ->
                    company(COMPANY.substring(0, 30), StandardCharsets.UTF_8);
                case "a text in another character set" ->
                    new Unreadable(COMPANY.getBytes(StandardCharsets.UTF_16), JSON + "; charset=utf-16");
                case "a text that only claims to be in UTF-8" -> company(COMPANY, StandardCharsets.ISO_8859_1);
                default -> company("", StandardCharsets.UTF_8);
            };
        }

        private static Unreadable company(String text, Charset charset) {
            return new Unreadable(text.getBytes(charset), JSON);
        }

        private static byte[] tenMegabytes() {
            byte[] bytes = new byte[10_000_000];
            Arrays.fill(bytes, (byte) ' ');
            return bytes;
        }
    }
}
