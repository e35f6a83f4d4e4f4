package org.kauppa.systemtests.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/** What happens when a browser opens a page for the first time. */
public final class FirstView {

    /** Keeps count from the very beginning of the page of how much of it has moved by itself. */
    private static final String WATCH = """
            window.shift = 0;
            window.shifts = new PerformanceObserver(list => list.getEntries().forEach(entry => window.shift += entry.value));
            window.shifts.observe({type: 'layout-shift', buffered: true});""";

    private static final String AWAIT_FRAMES =
            "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))";

    private static final String SHIFT = """
            () => {
              window.shifts.takeRecords().forEach(entry => window.shift += entry.value);
              return window.shift;
            }""";

    private FirstView() {}

    /**
     * A file that was sent to the browser.
     *
     * @param type such as Document, Stylesheet or Image
     * @param encoding by which it was made smaller on its way, or an empty string
     * @param bytes as they were sent, with the headers
     */
    public record Received(URI address, String type, String encoding, long bytes) {

        /** Whether it is for looking at only. */
        public boolean isPicture() {
            return type.equals("Image") || address.getPath().endsWith(".svg");
        }
    }

    /** Opens a page and gives everything that was sent until it was complete. */
    public static List<Received> receive(Page page, String path) {
        var session = page.context().newCDPSession(page);
        var answers = new HashMap<String, JsonObject>();
        var received = new ArrayList<Received>();
        session.on("Network.responseReceived", event -> answers.put(id(event), event));
        session.on(
                "Network.loadingFinished",
                event -> received.add(received(
                        answers.get(id(event)), event.get("encodedDataLength").getAsLong())));
        session.send("Network.enable");
        page.navigate(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        session.detach();
        return received;
    }

    /**
     * Opens a page whose pictures come when everything else is there, and gives how much of it has moved.
     *
     * @return the cumulative layout shift, 0 for none
     */
    public static double shift(Page page, String path) {
        var pictures = new ArrayList<Route>();
        page.addInitScript(WATCH);
        page.route("**/*", route -> {
            if (route.request().resourceType().equals("image")) {
                pictures.add(route);
            } else {
                route.resume();
            }
        });
        page.navigate(path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.evaluate(AWAIT_FRAMES);
        page.waitForCondition(() -> !pictures.isEmpty());
        page.unroute("**/*");
        pictures.forEach(Route::resume);
        page.waitForLoadState();
        page.evaluate(AWAIT_FRAMES);
        return ((Number) page.evaluate(SHIFT)).doubleValue();
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    private static Received received(JsonObject answer, long bytes) {
        var response = answer.getAsJsonObject("response");
        var encoding = response.getAsJsonObject("headers").asMap().entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Encoding"))
                .map(header -> header.getValue().getAsString())
                .findFirst()
                .orElse("");
        return new Received(
                URI.create(response.get("url").getAsString()),
                answer.get("type").getAsString(),
                encoding,
                bytes);
    }
}
