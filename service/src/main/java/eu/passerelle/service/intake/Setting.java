package eu.passerelle.service.intake;

import eu.passerelle.explanation.Language;
import eu.passerelle.explanation.Words;
import eu.passerelle.hub.Network;
import java.time.LocalDate;

/**
 * What the questions of the form depend on besides the answers.
 *
 * @param words in the language of the page, with the labels of the release
 */
record Setting(Words words, LocalDate today, Network network, Lookup places, Lookup trades) {

    Language language() {
        return words.language();
    }
}
