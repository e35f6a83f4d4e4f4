package org.kauppa.systemtests.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;

/** The Payara console in a browser whose owner has accepted its certificate. */
public final class ConsoleView implements AutoCloseable {

    /** It is unpacked and started when it is first asked for. */
    private static final double LOADING_LIMIT_MS = 300_000;

    private static final int TEXT_PIXELS = 16;
    private static final String INSTANCES =
            "/payaraExtras/hazelcast/hazelcastMembersDomain.jsf?configName=server-config";

    private final BrowserContext context;
    private final Page page;

    private ConsoleView(URI console) {
        context = Chromium.of(TEXT_PIXELS)
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(console.toString())
                        .setIgnoreHTTPSErrors(true));
        context.setDefaultTimeout(LOADING_LIMIT_MS);
        context.setDefaultNavigationTimeout(LOADING_LIMIT_MS);
        page = context.newPage();
    }

    /** Opens it where it asks who one is. */
    public static ConsoleView open(URI console) {
        var view = new ConsoleView(console);
        view.page.navigate("/");
        view.page.getByLabel("User Name:").waitFor();
        return view;
    }

    /** Signs in as its administrator. */
    public ConsoleView signIn(String password) {
        submit(password);
        button("Logout").waitFor();
        return this;
    }

    /** Tries to sign in as its administrator, and is refused. */
    public ConsoleView signInInVain(String password) {
        submit(password);
        page.getByText("Authentication Failed").waitFor();
        return this;
    }

    private void submit(String password) {
        page.getByLabel("User Name:").fill("admin");
        page.getByLabel("Password:").fill(password);
        button("Login").click();
    }

    private Locator button(String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    /** Whether it still, or again, asks who one is. */
    public boolean asksForPassword() {
        return page.getByLabel("Password:").count() > 0;
    }

    /** What it says about the members of the data grid. */
    public String instances() {
        page.navigate(INSTANCES);
        return page.locator("body").innerText();
    }

    @Override
    public void close() {
        context.close();
    }
}
