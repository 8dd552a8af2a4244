package eu.passerelle.service.site;

import eu.passerelle.explanation.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A page of plain text: what stands under {@code <name>.title}, {@code .lead}, {@code .1}, {@code .1.1} and so on. */
record InfoView(String title, String lead, List<Section> sections) {

    /** A heading with its paragraphs. */
    record Section(String heading, List<String> paragraphs) {}

    static InfoView of(String name, Map<String, Object> values, Words words) {
        var sections = new ArrayList<Section>();
        for (int section = 1; words.has(name + "." + section); section++) {
            String key = name + "." + section;
            var paragraphs = new ArrayList<String>();
            for (int paragraph = 1; words.has(key + "." + paragraph); paragraph++) {
                paragraphs.add(words.say(key + "." + paragraph, values));
            }
            sections.add(new Section(words.say(key, values), paragraphs));
        }
        return new InfoView(words.say(name + ".title"), words.say(name + ".lead", values), sections);
    }
}
