package org.kauppa.systemtests.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopSession;

/** Somebody with a browser of their own. */
public final class Shopper implements AutoCloseable {

    private static final Duration RECOVERY_LIMIT = Duration.ofSeconds(60);
    private static final double ACTION_LIMIT_MS = 60_000;

    private final BrowserContext context;
    private final Shop shop;
    private final Page page;

    private Shopper(Shop shop, Device device) {
        this.shop = shop;
        context = Chromium.of(device.textPixels())
                .newContext(device.options().setBaseURL(shop.address().toString()));
        context.setDefaultTimeout(ACTION_LIMIT_MS);
        page = context.newPage();
    }

    /** Somebody with that device. */
    public static Shopper with(Device device, Shop shop) {
        return new Shopper(shop, device);
    }

    /** Somebody at a desk. */
    public static Shopper atDesk(Shop shop) {
        return with(Device.DESK, shop);
    }

    /** Somebody whose browser runs no scripts. */
    public static Shopper withoutJavaScript(Shop shop) {
        return with(Device.DESK.withoutJavaScript(), shop);
    }

    /** Somebody with a small phone. */
    public static Shopper onPhone(Shop shop) {
        return with(Device.PHONE, shop);
    }

    /** Opens the shop's front page. */
    public CatalogueView openShop() {
        page.navigate("/");
        return new CatalogueView(page);
    }

    /** Opens any path and gives its status. */
    public int open(String path) {
        return page.navigate(path).status();
    }

    /** Opens the cart. */
    public CartView openCart() {
        page.navigate("/cart");
        return new CartView(page);
    }

    /** Opens the list of the own orders. */
    public OrdersView openOrders() {
        page.navigate("/account/orders");
        return new OrdersView(page);
    }

    /** Opens the checkout. */
    public CheckoutView openCheckout() {
        page.navigate("/checkout");
        return new CheckoutView(page);
    }

    /** Opens the checkout once more, in another tab of the same browser. */
    public CheckoutView openCheckoutInAnotherTab() {
        var tab = context.newPage();
        tab.navigate("/checkout");
        return new CheckoutView(tab);
    }

    /** Goes back, as by the browser's button. */
    public CheckoutView backToCheckout() {
        page.goBack();
        return new CheckoutView(page);
    }

    /** Sends a form to the checkout beside what the page does, with the browser's cookies as they are now. */
    public HttpRequest.Builder checkoutRequest(String form) {
        return formRequest("/checkout", form);
    }

    /** Sends a form beside what the page does, with the browser's cookies as they are now. */
    public HttpRequest.Builder formRequest(String path, String form) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    /** Asks for a page beside what the browser does, with its cookies as they are now. */
    public HttpRequest.Builder request(String path) {
        var cookies = context.cookies(shop.address().toString()).stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        return shop.request(shop.address().resolve(path), "Cookie", cookies);
    }

    /** Walks through everything that the shop shows to this shopper. */
    public Crawl crawl() {
        return Crawl.through(page, shop.address());
    }

    /** The token that forms carry in this browser. */
    public String formToken() {
        page.navigate("/sign-in");
        return page.locator("[name=" + FoundForm.TOKEN + "]").first().inputValue();
    }

    /** Makes the sign-in of this browser look as it will when its access token is over. */
    public void letTokenEnd() {
        var cookie = signInCookie();
        cookie.value = new KeptSignIns().withTokenOver(cookie.value);
        context.addCookies(List.of(cookie));
    }

    /** The token by which the sign-in of this browser would be renewed next. */
    public String refreshToken() {
        return new KeptSignIns().refreshToken(signInCookie().value);
    }

    /** The token by which a sign-in would be renewed that an answer has the browser keep. */
    public String refreshToken(Answer answer) {
        var start = KeptSignIns.COOKIE + "=";
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(start))
                .map(cookie -> cookie.substring(start.length(), cookie.indexOf(';')))
                .map(new KeptSignIns()::refreshToken)
                .findFirst()
                .orElseThrow();
    }

    private Cookie signInCookie() {
        return context.cookies().stream()
                .filter(cookie -> cookie.name.equals(KeptSignIns.COOKIE))
                .findFirst()
                .orElseThrow();
    }

    /** Signs in as one of staff, and opens one of their pages. */
    public StaffView openAsStaff(String path) {
        openShop().goToSignIn().signIn("admin", "admin");
        return openForStaff(path);
    }

    /** Opens a page for staff. */
    public StaffView openForStaff(String path) {
        page.navigate(path);
        return staffPage();
    }

    /** The page for staff that is open. */
    public StaffView staffPage() {
        return new StaffView(page);
    }

    /** Opens the own account. */
    public AccountView openAccount() {
        page.navigate("/account");
        return new AccountView(page);
    }

    /** Opens the page that makes an account. */
    public RegisterView openRegister() {
        page.navigate("/register");
        return new RegisterView(page);
    }

    /** Waits until the shop has confirmed the sign-in of this browser again. */
    public void awaitAccounts() {
        await().atMost(RECOVERY_LIMIT).until(() -> open("/account") == 200);
    }

    /** Opens a product. */
    public ProductView openProduct(long id) {
        page.navigate("/product?id=" + id);
        return new ProductView(page);
    }

    /** The order that is shown. */
    public OrderView order() {
        return new OrderView(page);
    }

    /** The cart that is shown. */
    public CartView cart() {
        return new CartView(page);
    }

    /** The checkout that is shown. */
    public CheckoutView checkout() {
        return new CheckoutView(page);
    }

    /** The product that is shown. */
    public ProductView product() {
        return new ProductView(page);
    }

    /** The catalogue, of which a part is shown. */
    public CatalogueView catalogue() {
        return new CatalogueView(page);
    }

    /** The keyboard, for who uses nothing else. */
    public Keyboard keyboard() {
        return new Keyboard(page);
    }

    /** The page that is open now. */
    public Page page() {
        return page;
    }

    /** Closes the browser and opens another one that has what this one kept on disk: its cookies with a lifetime. */
    public Shopper restartBrowser() {
        var kept =
                context.cookies().stream().filter(cookie -> cookie.expires > 0).toList();
        close();
        var next = atDesk(shop);
        next.context.addCookies(kept);
        return next;
    }

    /** Keeps a picture of the whole page for whoever wants to look. */
    public void photograph(String name) {
        var file = ShopSession.TARGET.resolve("screenshots").resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    /** Fails when the page is wider than the browser's window; keeps a picture of it in any case. */
    public void assertFits(String name) {
        photograph(name);
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(((Number) overflow).intValue())
                .as(name + " scrolls sideways")
                .isZero();
    }

    @Override
    public void close() {
        context.close();
    }
}
