package eu.passerelle.service.intake;

import java.util.Map;

/**
 * An answer that needs a second look.
 *
 * @param field the name of the field to look at
 * @param key what is wrong: words under {@code form.slip.<key>}, in few words under {@code form.slip.<key>.short}
 * @param values what was typed, and whatever else the words need
 */
record Slip(String field, String key, Map<String, Object> values) {}
