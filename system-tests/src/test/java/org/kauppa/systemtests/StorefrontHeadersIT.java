package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What the storefront tells browsers and caches, on every page that can be found and on those for errors. */
@ExtendWith(ShopExtension.class)
class StorefrontHeadersIT {

    private static final String PERSONAL = "private, no-store";
    private static final String POLICY =
            "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

    @Test
    void areOnEveryPageThatShoppersFind(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(2).addToCart(1);
            var asGuest = shopper.crawl().headers();
            shopper.openShop().goToSignIn().signIn("edgars", "edgars");
            var signedIn = shopper.crawl().headers();

            asGuest.forEach(StorefrontHeadersIT::assertOfAPage);
            signedIn.forEach(StorefrontHeadersIT::assertOfAPage);
            assertThat(asGuest.keySet())
                    .contains("/", "/cart", "/checkout")
                    .anyMatch(path -> path.startsWith("/register"));
            assertThat(signedIn.keySet()).contains("/account", "/account/password", "/account/delete");
        }
    }

    @Test
    void areOnErrorsToo(Shop shop) {
        Map.of(
                        "/nothing", 404,
                        "/assets/nothing.css", 404,
                        "/images/nothing.svg", 404,
                        "/cart.xhtml", 404,
                        "/WEB-INF/web.xml", 404,
                        "/order?number=x", 404,
                        "/?after=broken", 400,
                        "/cart?jakarta.faces.ViewState=stateless", 400)
                .forEach((path, status) -> {
                    var answer = shop.get(path);
                    assertThat(answer.status()).as(path).isEqualTo(status);
                    assertOfAPage(path, headersOf(answer));
                });
        var refused = shop.post("/cart", "{}");
        assertThat(refused.status()).isEqualTo(403);
        assertOfAPage("POST /cart", headersOf(refused));
    }

    /** A cache must not be led to keep a page as a file, by an address that only the server reads in two ways. */
    @Test
    void takeNoPageForAFile(Shop shop) {
        var instance = shop.cluster().ofKind("shop-web").get(0).url();
        for (var path :
                List.of("/assets/..%2fcart", "/assets/%2e%2e/account", "/images/..;/cart", "/cart;/assets/x.css")) {
            var headers = headersOf(shop.send(shop.request(URI.create(instance + path))));
            assertThat(headers.getOrDefault("cache-control", PERSONAL)).as(path).isEqualTo(PERSONAL);
            assertThat(shop.get(path).body()).as(path).doesNotContain("Your cart is empty");
        }
    }

    @Test
    void letEverybodyKeepFiles(Shop shop) {
        for (var path : List.of("/assets/kauppa.css?v=1", "/images/karhu.svg?v=1", "/assets/favicon.svg")) {
            var headers = headersOf(shop.get(path));
            assertThat(headers.get("cache-control")).as(path).startsWith("public, max-age=");
            assertThat(headers.get("content-security-policy"))
                    .as(path)
                    .isEqualTo("default-src 'none'; frame-ancestors 'none'; sandbox");
            assertThat(headers)
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .doesNotContainKey("set-cookie");
        }
    }

    @Test
    void showPicturesUnderThatPolicy(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1);
            var width = shopper.page().evaluate("document.querySelector('.product img').naturalWidth");
            assertThat(((Number) width).intValue()).isPositive();
        }
    }

    @Test
    void askForTlsAndGuardCookiesBehindIt(Shop shop) {
        var instance = URI.create(shop.cluster().ofKind("shop-web").get(0).url());
        for (var path : List.of("/sign-in", "/nothing", "/assets/kauppa.css")) {
            var overTls = shop.send(shop.request(instance.resolve(path), "X-Forwarded-Proto", "https"));
            assertThat(overTls.header("Strict-Transport-Security"))
                    .as(path)
                    .isEqualTo("max-age=63072000; includeSubDomains");
        }
        var signIn = shop.send(shop.request(instance.resolve("/sign-in"), "X-Forwarded-Proto", "https"));
        assertThat(signIn.headers().allValues("Set-Cookie"))
                .isNotEmpty()
                .allSatisfy(cookie -> assertThat(cookie)
                        .startsWith("__Host-kauppa-")
                        .contains("; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/")
                        .doesNotContain("Domain"));
    }

    @Test
    void giveCookiesToThisSiteOnly(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(1);
            shopper.openShop().goToSignIn().signIn("edgars", "edgars");
            assertThat(shopper.page().context().cookies()).isNotEmpty().allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).as(cookie.name).isTrue();
                assertThat(cookie.sameSite).as(cookie.name).hasToString("LAX");
                assertThat(cookie.path).as(cookie.name).isEqualTo("/");
            });
        }
    }

    private static void assertOfAPage(String path, Map<String, String> headers) {
        assertThat(headers)
                .as(path)
                .containsEntry("content-security-policy", POLICY)
                .containsEntry("cache-control", PERSONAL)
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("referrer-policy", "same-origin")
                .containsEntry("cross-origin-opener-policy", "same-origin")
                .containsEntry("cross-origin-resource-policy", "same-origin")
                .containsKeys("permissions-policy", "x-request-id");
    }

    private static Map<String, String> headersOf(Answer answer) {
        return answer.headers().map().entrySet().stream()
                .collect(Collectors.toMap(
                        header -> header.getKey().toLowerCase(Locale.ROOT),
                        header -> String.join(", ", header.getValue())));
    }
}
