package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Whoever shows an access token that does not hold is told so, and is never taken for a guest. */
@ExtendWith(ShopExtension.class)
class TokensIT {

    private static final String ONE_OF_MANY = "[{\"id\":2,\"quantity\":1}]";

    private String good;
    private ShopKey key;

    @BeforeEach
    void signIn(Shop shop) {
        var users = UsersApi.of(shop);
        good = users.signIn(users.newcomer()).accessToken();
        key = ShopKey.of(shop, Jwt.of(good).header().getString("kid"));
    }

    @ParameterizedTest
    @EnumSource
    void refusesAForgery(Forgery forgery, Shop shop) {
        assertRefused(shop, "Authorization", "Bearer " + forgery.from(good, key));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer",
                "Bearer x",
                "Bearer ..",
                "Bearer x.y.z",
                "Bearer e30.e30.e30",
                "Bearer null",
                "Basic ZWRnYXJzOmVkZ2Fycw==",
                "Digest username=\"edgars\"",
                "edgars"
            })
    void refusesWhatIsNoToken(String header, Shop shop) {
        assertRefused(shop, "Authorization", header);
    }

    @Test
    void refusesAGoodTokenInOtherHands(Shop shop) {
        assertRefused(shop, "Authorization", "Basic " + good);
        assertRefused(shop, "Authorization", good);
        assertRefused(shop, "Authorization", "Bearer " + good + "." + good);
        assertRefused(shop, "Authorization", "Bearer " + good, "Authorization", "Bearer x.y.z");
    }

    /** What is refused above is refused for what it says, not for how this test signs. */
    @Test
    void believesATokenThatIsSignedAsTheShopDoes(Shop shop) {
        var claims = Jwt.of(good);
        var signedAgain = claims.withClaim("jti", "another").signedBy(key::sign);
        assertThat(signedAgain).isNotEqualTo(good);

        var statuses = answers(shop, "Authorization", "Bearer " + signedAgain).stream()
                .map(Answer::status)
                .toList();

        assertThat(statuses).containsExactly(200, 201, 200);
    }

    private static void assertRefused(Shop shop, String... headers) {
        var sold = sold(shop);
        for (var answer : answers(shop, headers)) {
            answer.assertProblem(401, "unauthorized");
            assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        }
        assertThat(sold(shop)).isEqualTo(sold);
    }

    private static List<Answer> answers(Shop shop, String... headers) {
        return List.of(
                shop.get("/api/orders", headers),
                shop.post("/api/buy", ONE_OF_MANY, headers),
                shop.get("/api/users/me", headers));
    }

    private static long sold(Shop shop) {
        return shop.databases().number(shop.databases().primary(), "select count(*) from products.purchase_order");
    }
}
