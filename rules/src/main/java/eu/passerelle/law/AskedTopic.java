package eu.passerelle.law;

import eu.passerelle.explanation.Text;

/**
 * A topic on which help is asked for.
 *
 * @param coveredAtHome some home hub has an offering on it
 * @param coveredElsewhere some other hub has it as a speciality and offers it
 */
public record AskedTopic(String topic, Text label, boolean coveredAtHome, boolean coveredElsewhere) {}
