package org.kauppa.systemtests.pages;

import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.awaitility.core.ConditionTimeoutException;
import org.kauppa.systemtests.browser.Device;
import org.kauppa.systemtests.browser.Language;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;

/** Somebody who finds the way by addresses and the names of fields, and so in any language. */
final class Visitor implements AutoCloseable {

    /**
     * Sends a form as a browser without scripts and without checks of its own does. Asynchronously: an answer must not
     * take the page away while it still runs this.
     */
    private static final String SEND = """
            button => {
              const pressed = document.createElement('input');
              pressed.type = 'hidden';
              pressed.name = button.name;
              pressed.value = button.value;
              button.form.append(pressed);
              setTimeout(() => HTMLFormElement.prototype.submit.call(button.form));
            }""";

    private static final String UNAVAILABLE = "was answered with 503";
    private static final String NO_WAY = "there was no way there: ";

    /** What may be wrong with a page only because services have just come up. */
    static final Predicate<String> SLOW = problem -> problem.equals(UNAVAILABLE) || problem.startsWith(NO_WAY);

    /** What may be wrong with a page for as long as it is not noticed that something does not answer. */
    static final Predicate<String> ANY = problem -> !problem.isEmpty();

    /** Of accounts that visitors make. */
    static final String PASSWORD = "three birches by the lake";

    private static final Duration LIMIT = Duration.ofSeconds(60);

    /** Long enough for anything on a page that is the right one. */
    private static final double ACTION_LIMIT_MS = 10_000;

    private final Language language;
    private final Shelf shelf;
    private final Shopper shopper;
    private final Page page;

    private Response document;
    private int pages;

    Visitor(Shop shop, Shelf shelf, Device device) {
        this.language = device.language();
        this.shelf = shelf;
        shopper = Shopper.with(device, shop);
        page = shopper.page();
        page.setDefaultTimeout(ACTION_LIMIT_MS);
        page.onResponse(this::note);
        page.onFrameNavigated(frame -> pages++);
    }

    private void note(Response response) {
        if (response.request().isNavigationRequest() && (response.status() < 300 || response.status() >= 400)) {
            document = response;
        }
    }

    Language language() {
        return language;
    }

    /** What the shop has of its products. */
    Shelf shelf() {
        return shelf;
    }

    Page page() {
        return page;
    }

    /** The path of the page. */
    String path() {
        return URI.create(page.url()).getPath();
    }

    /** The status with which the page was answered. */
    int status() {
        return document.status();
    }

    /** The page as it was served. */
    String html() {
        return document.text();
    }

    Visitor open(String path) {
        page.navigate(path);
        return this;
    }

    /** Goes where a link on this page leads. */
    Visitor follow(String link) {
        return open(page.locator(link).first().getAttribute("href"));
    }

    Visitor fill(String field, String value) {
        page.locator("main [name=" + field + "]").first().fill(value);
        return this;
    }

    /** Chooses a file to send. */
    Visitor choose(String field, String name, String type, String content) {
        page.locator("main [name=" + field + "]")
                .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Sends the first form of the page that goes to an address, by its first button. */
    Visitor send(String action) {
        return press("main form[action='" + action + "'] button");
    }

    /** Presses a button that sends a form. */
    Visitor press(String button) {
        var before = pages;
        page.locator(button).first().evaluate(SEND);
        page.waitForCondition(() -> pages > before);
        page.waitForLoadState();
        return this;
    }

    /** Puts some of a product into the cart. */
    Visitor add(long product, int quantity) {
        return open("/product?id=" + product)
                .fill("quantity", Integer.toString(quantity))
                .press("main button[name=add]");
    }

    /** As somebody new. */
    Visitor forget() {
        page.context().clearCookies();
        return this;
    }

    /** Makes an account of one's own, as somebody new. */
    Visitor register(String username) {
        return forget().enter("/register", username, PASSWORD);
    }

    /** Signs in, as somebody new. */
    Visitor signIn(String username, String password) {
        return forget().enter("/sign-in", username, password);
    }

    /** Sends the form of a page that asks for a name and a password. */
    Visitor enter(String path, String username, String password) {
        return open(path).fill("username", username).fill("password", password).send(path);
    }

    /**
     * Goes there, again and again while nothing is wrong but what may pass.
     *
     * @return why the page is not the one that was meant; empty when it is
     */
    List<String> goTo(Situation situation, Predicate<String> mayPass) {
        var problem = new AtomicReference<String>();
        try {
            await().pollInSameThread().atMost(LIMIT).until(() -> {
                problem.set(tryToGo(situation));
                return !mayPass.test(problem.get());
            });
        } catch (ConditionTimeoutException e) {
            return List.of(problem.get() + ", for " + LIMIT.toSeconds() + " s");
        }
        return problem.get().isEmpty() ? List.of() : List.of(problem.get());
    }

    private String tryToGo(Situation situation) {
        try {
            situation.way().accept(this);
        } catch (PlaywrightException e) {
            return NO_WAY + e.getMessage();
        }
        if (status() != situation.status()) {
            return "was answered with " + status();
        }
        var shown = page.locator(situation.shows());
        return shown.count() > 0 && shown.first().isVisible() ? "" : situation.shows() + " is missing";
    }

    @Override
    public void close() {
        shopper.close();
    }

    @Override
    public String toString() {
        return language.tag();
    }
}
