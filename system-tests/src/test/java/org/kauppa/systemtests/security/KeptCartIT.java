package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** The cart that users keeps for an account. */
@ExtendWith(ShopExtension.class)
class KeptCartIT {

    private static final String CART =
            "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":2,\"lines\":[{\"id\":7,\"quantity\":1},{\"id\":2,\"quantity\":3}]}";

    private UsersApi users;
    private SignedIn owner;

    @BeforeEach
    void signIn(Shop shop) {
        users = UsersApi.of(shop);
        owner = users.signIn(users.newcomer());
    }

    @Test
    void isEmptyBeforeItWasKept() {
        var answer = users.cart(owner);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"id\":null,\"round\":0,\"lines\":[]}");
        assertThat(answer.header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void isReplacedByWhoHasSeenIt() {
        var first = users.replaceCart(owner, CART, "\"0\"");
        assertThat(first.status()).as(first.body()).isEqualTo(200);
        assertThat(first.body()).isEqualTo(CART);
        assertSameAs(first, users.at(1).cart(owner));

        for (var notSeen : new String[] {"\"0\"", "W/" + first.header("ETag"), "\"x\"", "\"99\"", "x"}) {
            users.replaceCart(owner, CART, notSeen).assertProblem(412, "precondition-failed");
        }
        users.replaceCart(owner, CART, null).assertProblem(428, "precondition-required");
        assertSameAs(first, users.cart(owner));

        var emptied = CART.replaceFirst("\\[.*]", "[]");
        var second = users.at(1).replaceCart(owner, emptied, "\"99\", " + first.header("ETag"));
        assertThat(second.body()).isEqualTo(emptied);
        assertSameAs(second, users.cart(owner));
        assertThat(users.replaceCart(owner, CART, "*").status()).isEqualTo(200);
    }

    @Test
    void isReplacedByOneOfManyAtOnce() throws Exception {
        for (var seen : new String[] {"\"0\"", "\"1\""}) {
            var answers = Together.run(4, 4, i -> users.at(i).replaceCart(owner, CART, seen));
            assertThat(answers.stream().map(Answer::status)).containsExactlyInAnyOrder(200, 412, 412, 412);
        }
    }

    @Test
    void isItsOwnersAlone(Shop shop) {
        users.replaceCart(owner, CART, "*");
        var other = users.signIn(users.newcomer());

        assertThat(users.cart(other).header("ETag")).isEqualTo("\"0\"");
        shop.get("/api/users/me/cart").assertProblem(401, "unauthorized");
        users.endSignIns(owner);
        users.cart(owner).assertProblem(401, "unauthorized");
        users.replaceCart(owner, CART, "*").assertProblem(401, "unauthorized");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{}",
                "{\"id\":null,\"round\":0,\"lines\":[]}",
                "{\"id\":\"short\",\"round\":0,\"lines\":[]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAA!\",\"round\":0,\"lines\":[]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":-1,\"lines\":[]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":{}}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[{\"id\":1,\"quantity\":0}]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[{\"id\":1,\"quantity\":1000001}]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[{\"id\":0,\"quantity\":1}]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[{\"id\":1,\"quantity\":1},{\"id\":1,\"quantity\":1}]}",
                "{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[],\"owner\":\"me\"}"
            })
    void refusesWhatIsNoCart(String body) {
        users.replaceCart(owner, body, "*").assertProblem(400, "invalid-request");
        assertThat(users.cart(owner).header("ETag")).isEqualTo("\"0\"");
    }

    @Test
    void holdsAHundredLines() {
        assertThat(users.replaceCart(owner, cartOf(100), "*").status()).isEqualTo(200);
        users.replaceCart(owner, cartOf(101), "*").assertProblem(400, "invalid-request");
        assertThat(users.cart(owner).object().getJsonArray("lines")).hasSize(100);
    }

    private static void assertSameAs(Answer written, Answer read) {
        assertThat(read.body()).isEqualTo(written.body());
        assertThat(read.header("ETag")).isEqualTo(written.header("ETag"));
    }

    private static String cartOf(int lines) {
        var text = new StringBuilder("{\"id\":\"AAAAAAAAAAAAAAAAAAAAAA\",\"round\":0,\"lines\":[");
        for (var id = 1; id <= lines; id++) {
            text.append(id == 1 ? "" : ",").append("{\"id\":").append(id).append(",\"quantity\":1000000}");
        }
        return text.append("]}").toString();
    }
}
