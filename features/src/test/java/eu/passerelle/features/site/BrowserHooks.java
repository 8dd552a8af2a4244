package eu.passerelle.features.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.cucumber.java.After;
import io.cucumber.java.AfterAll;
import io.cucumber.java.Before;
import io.cucumber.java.Scenario;
import org.opentest4j.TestAbortedException;

/** Opens the browser for scenarios tagged {@code @browser}, and skips them all where there is none. */
public final class BrowserHooks {

    private static int skipped;

    private final Visit visit;

    public BrowserHooks(Visit visit) {
        this.visit = visit;
    }

    @Before("@browser")
    public void needsTheBrowser() {
        if (Browser.path().isEmpty()) {
            skipped++;
            throw new TestAbortedException("Chromium is missing.");
        }
    }

    @After("@browser")
    public void nothingWentWrongBehindThePage(Scenario scenario) {
        if (visit.isOpen()) {
            if (scenario.isFailed()) {
                scenario.attach(visit.page().screenshot(), "image/png", scenario.getName());
            }
            visit.end();
            assertThat(visit.troubles()).as("what the browser complained about").isEmpty();
        }
    }

    @AfterAll
    public static void closeTheBrowser() {
        Browser.close();
        if (skipped > 0) {
            System.out.printf(
                    "Chromium is missing: %d scenarios in a browser are skipped. "
                            + "Install it with \"apt-get install chromium\" or name its path in CHROMIUM.%n",
                    skipped);
        }
    }
}
