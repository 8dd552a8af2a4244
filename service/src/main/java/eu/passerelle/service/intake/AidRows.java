package eu.passerelle.service.intake;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;

/** The list of aid received: rows of four fields, numbered from 0, that can be added and removed without a script. */
final class AidRows {

    static final String KIND = "aidKind";
    static final String STATE = "aidState";
    static final String GRANTED = "aidGranted";
    static final String AMOUNT = "aidAmount";
    static final List<String> FIELDS = List.of(KIND, STATE, GRANTED, AMOUNT);
    static final int MOST = 20;

    private static final Pattern NAME = Pattern.compile("aid(?:Kind|State|Granted|Amount)-\\d{1,2}");

    private AidRows() {}

    static boolean owns(String name) {
        return NAME.matcher(name).matches();
    }

    static String name(String field, int row) {
        return field + "-" + row;
    }

    /** At least one, so that there is something to fill in. */
    static int count(Answers answers) {
        int rows = 0;
        while (rows < MOST && has(answers, rows)) {
            rows++;
        }
        return Math.max(1, rows);
    }

    private static boolean has(Answers answers, int row) {
        return FIELDS.stream().anyMatch(field -> answers.typed().containsKey(name(field, row)));
    }

    private static boolean blank(Answers answers, int row) {
        return FIELDS.stream().allMatch(field -> answers.one(name(field, row)).isEmpty());
    }

    /** Name of the first field of the last row. */
    static String lastField(Answers answers) {
        return name(KIND, count(answers) - 1);
    }

    static Answers withEmptyRow(Answers answers) {
        int rows = count(answers);
        if (rows == MOST) {
            return answers;
        }
        var empty = new HashMap<String, String>();
        for (int row : has(answers, 0) ? new int[] {rows} : new int[] {0, 1}) {
            FIELDS.forEach(field -> empty.put(name(field, row), ""));
        }
        return answers.with(empty);
    }

    static Answers without(Answers answers, int removed) {
        return keep(answers, row -> row != removed);
    }

    static Answers withoutBlanks(Answers answers) {
        return keep(answers, row -> !blank(answers, row));
    }

    private static Answers keep(Answers answers, IntPredicate kept) {
        Map<String, String> left = new LinkedHashMap<>();
        int next = 0;
        for (int row = 0; row < count(answers); row++) {
            if (kept.test(row)) {
                for (String field : FIELDS) {
                    left.put(name(field, next), answers.one(name(field, row)));
                }
                next++;
            }
        }
        return answers.without(AidRows::owns).with(left);
    }
}
