package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * The browsers of a run, one for each size of text: starting one takes seconds, and everybody in it has cookies of their
 * own anyway. For the thread of the tests only.
 */
public final class Chromium implements LauncherSessionListener {

    /** Where Linux distributions put it; where there is none, Playwright uses the one it downloads itself. */
    private static final List<Path> PLACES = Stream.of(
                    "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .toList();

    /** It refuses its sandbox to root; the rest keeps it from calling home. */
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    private static final Map<Integer, Browser> RUNNING = new HashMap<>();

    private static Playwright playwright;

    /** A running browser whose owner has chosen that size of text. */
    static Browser of(int textPixels) {
        return RUNNING.compute(
                textPixels, (size, running) -> running != null && running.isConnected() ? running : launch(size));
    }

    private static Browser launch(int textPixels) {
        var installed = PLACES.stream().filter(Files::isExecutable).findFirst();
        if (playwright == null) {
            playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment(installed)));
        }
        var size = Stream.of("--blink-settings=defaultFontSize=" + textPixels);
        var options = new BrowserType.LaunchOptions()
                .setArgs(Stream.concat(ARGUMENTS.stream(), size).toList());
        installed.ifPresent(options::setExecutablePath);
        return playwright.chromium().launch(options);
    }

    private static Map<String, String> environment(Optional<Path> installed) {
        return installed.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (playwright != null) {
            playwright.close();
        }
    }
}
