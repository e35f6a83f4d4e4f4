package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What the services tell browsers and caches about their answers, whatever the answer is. */
@ExtendWith(ShopExtension.class)
class HeadersIT {

    private static final String NO_CACHE_KEEPS_IT = "no-store";

    @Test
    void areOnAnswersOfProducts(Shop shop) {
        assertHeaders(200, "no-cache", shop.get("/api/products?limit=3"));
        assertHeaders(200, "no-cache", shop.get("/api/products/1"));
        assertHeaders(404, NO_CACHE_KEEPS_IT, shop.get("/api/products/999999"));
        assertHeaders(404, NO_CACHE_KEEPS_IT, shop.get("/api/products/1/nothing"));
        assertHeaders(400, NO_CACHE_KEEPS_IT, shop.get("/api/products?limit=x"));
        assertHeaders(400, NO_CACHE_KEEPS_IT, shop.post("/api/buy", "["));
        assertHeaders(401, NO_CACHE_KEEPS_IT, shop.get("/api/orders"));
        assertHeaders(200, NO_CACHE_KEEPS_IT, shop.get("/api/orders", shop.as("edgars", "edgars")));
    }

    @Test
    void areOnAnswersOfUsers(Shop shop) {
        assertHeaders(200, NO_CACHE_KEEPS_IT, shop.post("/api/users", signIn("edgars")));
        assertHeaders(401, NO_CACHE_KEEPS_IT, shop.post("/api/users", signIn("wrong")));
        assertHeaders(400, NO_CACHE_KEEPS_IT, shop.post("/api/users", "{}"));
        assertHeaders(404, NO_CACHE_KEEPS_IT, shop.get("/api/users/nothing/here"));
        assertThat(assertHeaders(200, shop.get("/api/users/jwks")).header("Cache-Control"))
                .startsWith("public, max-age=");
    }

    @Test
    void nobodyIsShownTheirOwnRequest(Shop shop) {
        for (var path : List.of("/", "/assets/none.css", "/api/products", "/api/users/jwks")) {
            var answer = shop.send(shop.request(shop.address().resolve(path), "X-Secret", "told to nobody")
                    .method("TRACE", BodyPublishers.noBody()));
            assertThat(answer.status()).as("TRACE %s: %s", path, answer.body()).isEqualTo(405);
            assertThat(answer.body()).doesNotContain("told to nobody");
        }
    }

    private static String signIn(String password) {
        return "{\"username\":\"edgars\",\"password\":\"%s\"}".formatted(password);
    }

    private static void assertHeaders(int status, String caching, Answer answer) {
        assertThat(assertHeaders(status, answer).headers().allValues("Cache-Control"))
                .containsExactly(caching);
    }

    private static Answer assertHeaders(int status, Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        Map.of(
                        "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'",
                        "Cross-Origin-Resource-Policy", "same-origin",
                        "Referrer-Policy", "no-referrer",
                        "X-Content-Type-Options", "nosniff")
                .forEach((name, value) ->
                        assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.headers().map())
                .doesNotContainKeys("strict-transport-security", "access-control-allow-origin");
        return answer;
    }
}
