package eu.passerelle.features.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eu.passerelle.features.answer.Answer;
import io.cucumber.java.de.Wenn;
import io.cucumber.java.en.When;
import io.cucumber.java.fr.Quand;

/** Goes through a page with the keyboard alone; wherever the focus stands, it must be seen. */
public final class KeyboardSteps {

    private static final int MOST_STOPS = 150;

    /** The words by which a screen reader names what has the focus, and for a choice the words of its question. */
    private static final String FOCUSED = """
            (() => {
              const el = document.activeElement;
              if (!el || el === document.body) return '';
              const label = el.labels && el.labels.length ? el.labels[0] : null;
              return (el.getAttribute('aria-label') || (label || el).innerText || '').trim();
            })()
            """;

    private static final String QUESTION =
            "(document.activeElement.matches('input') && document.activeElement.closest('fieldset')"
                    + "?.querySelector('legend')?.innerText || '').trim()";

    /**
     * The browser itself shows where in a date the focus stands. The body has it while no element does: before the page
     * has taken the focus, and after its last element.
     */
    private static final String SEEN = """
            (() => {
              const seen = e => {
                const style = getComputedStyle(e);
                return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 || style.boxShadow !== 'none';
              };
              const el = document.activeElement;
              return el === document.body || el.type === 'date' || seen(el) || (el.closest('label') && seen(el.closest('label'))) || (el.parentElement && seen(el.parentElement));
            })()
            """;

    private final Visit visit;

    public KeyboardSteps(Visit visit) {
        this.visit = visit;
    }

    @When("she goes to {string} with the keyboard and presses Enter")
    @Quand("elle va à {string} au clavier et appuie sur Entrée")
    @Wenn("sie mit der Tastatur zu {string} geht und Enter drückt")
    public void goesAndPressesEnter(String name) {
        tabTo(name, FOCUSED);
        visit.leavePageBy(() -> page().keyboard().press("Enter"));
    }

    @When("she goes to {string} with the keyboard and types {string}")
    @Quand("elle va à {string} au clavier et tape {string}")
    @Wenn("sie mit der Tastatur zu {string} geht und {string} tippt")
    public void goesAndTypes(String name, String words) {
        tabTo(name, FOCUSED);
        page().keyboard().type(words);
    }

    @When("she goes to {string} with the keyboard and ticks it")
    @Quand("elle va à {string} au clavier et la coche")
    @Wenn("sie mit der Tastatur zu {string} geht und ankreuzt")
    public void goesAndTicks(String name) {
        tabTo(name, FOCUSED);
        page().keyboard().press("Space");
    }

    /** One stop for the whole question; the arrows choose within it. */
    @When("she goes to {string} with the keyboard and chooses {string}")
    @Quand("elle va à {string} au clavier et choisit {string}")
    @Wenn("sie mit der Tastatur zu {string} geht und {string} wählt")
    public void goesAndChooses(String question, String choice) {
        tabTo(question, QUESTION);
        page().keyboard().press("Space");
        for (int stop = 0; stop < MOST_STOPS && !read(FOCUSED).startsWith(choice); stop++) {
            page().keyboard().press("ArrowDown");
        }
        assertThat(read(FOCUSED)).startsWith(choice);
        assertFocusIsSeen();
    }

    private void tabTo(String wanted, String reader) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page().keyboard().press("Tab");
            assertFocusIsSeen();
            if (read(reader).startsWith(wanted)) {
                return;
            }
        }
        throw new AssertionError("The Tab key never reaches \"" + wanted + "\".");
    }

    private void assertFocusIsSeen() {
        assertThat((Boolean) page().evaluate(SEEN))
                .as("the focus on \"%s\" is seen", read(FOCUSED))
                .isTrue();
    }

    private String read(String script) {
        return Answer.plain(page().evaluate(script).toString());
    }

    private Page page() {
        return visit.page();
    }
}
