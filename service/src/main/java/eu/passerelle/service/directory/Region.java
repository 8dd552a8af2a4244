package eu.passerelle.service.directory;

import java.util.List;

/** What a postcode tells about the NUTS-3 region of a company. */
public sealed interface Region {

    /** The NUTS-3 codes that are possible: one, several or none. */
    List<String> candidates();

    record Resolved(String nuts3) implements Region {
        @Override
        public List<String> candidates() {
            return List.of(nuts3);
        }
    }

    /** The postcode is shared by districts, or unused between two: ask for the place. */
    record Ambiguous(List<String> candidates) implements Region {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** Well formed, but in none of the regions we have data for. */
    record Outside() implements Region {
        @Override
        public List<String> candidates() {
            return List.of();
        }
    }

    /** Not a postcode of the country: a slip of the pen, no ground for a refusal. */
    record Malformed() implements Region {
        @Override
        public List<String> candidates() {
            return List.of();
        }
    }
}
