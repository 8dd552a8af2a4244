package eu.passerelle.features.site;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ReducedMotion;
import eu.passerelle.features.product.Product;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visit of one person to the pages. Notes whatever a person does not see but must not happen. */
public final class Visit {

    static final int PATIENCE_MILLIS = 15_000;

    private static final Set<String> LOCAL = Set.of("data", "about", "blob");

    private static final Set<String> PARTS = Set.of("stylesheet", "script", "image", "font");

    private final List<String> troubles = new ArrayList<>();
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    /** Opens the bare address with a browser that speaks the given language. */
    void begin(String language, boolean scripts) {
        context = Browser.get()
                .newContext(new NewContextOptions()
                        .setLocale(language)
                        .setTimezoneId("Europe/Luxembourg")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setJavaScriptEnabled(scripts)
                        .setBaseURL(Product.address().toString()));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MILLIS);
        page.onPageError(error -> troubles.add("a script failed: " + error));
        page.onConsoleMessage(this::listen);
        page.onRequest(request -> {
            URI address = URI.create(request.url());
            if (!LOCAL.contains(address.getScheme())
                    && !Product.address().getAuthority().equals(address.getAuthority())) {
                troubles.add("something was fetched from elsewhere: " + request.url());
            }
        });
        page.onResponse(this::check);
        page.navigate("/");
    }

    private void listen(ConsoleMessage message) {
        if (message.text().contains("Content Security Policy")) {
            troubles.add(message.text());
        }
    }

    /** What a page is made of must be there; what a form sends may be refused, but must not fail. */
    private void check(Response response) {
        boolean isPart = PARTS.contains(response.request().resourceType());
        if (response.status() >= 500 || isPart && response.status() >= 400) {
            troubles.add(response.status() + " from " + response.url());
        }
    }

    boolean isOpen() {
        return page != null;
    }

    Page page() {
        if (page == null) {
            throw new IllegalStateException("Nobody has opened a page yet.");
        }
        return page;
    }

    /** Does something that leads to another page, and waits for that page. */
    @SuppressWarnings("deprecation") // The address of the next page is not known: it holds a secret.
    void leavePageBy(Runnable action) {
        page().waitForNavigation(action);
    }

    List<String> troubles() {
        return troubles;
    }

    void end() {
        if (context != null) {
            context.close();
        }
        page = null;
        context = null;
    }
}
