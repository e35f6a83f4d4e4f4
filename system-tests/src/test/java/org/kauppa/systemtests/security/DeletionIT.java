package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Somebody who leaves the shop takes along everything that tells who it was. */
@ExtendWith(ShopExtension.class)
class DeletionIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String KEY = "a-key-of-this-purchase";

    private final List<SignedIn> tokens = new ArrayList<>();
    private final List<byte[]> traces = new ArrayList<>();

    private UsersApi users;
    private Person person;
    private String order;

    /** Leaves behind whatever somebody can leave behind. */
    @BeforeEach
    void live(Shop shop) {
        shop.startOver();
        users = UsersApi.of(shop);
        person = users.newcomer();
        trace(passwordHash(shop));
        var signedIn = signIn(users.signIn(person));
        order = buy(shop, signedIn, "Idempotency-Key", KEY).object().getString("number");
        users.signIn(person.username(), "wrong").assertProblem(401, "wrong-credentials");
        users.from(Addresses.next()).signIn(person.username(), "wrong").assertProblem(401, "wrong-credentials");
        var made = Person.newPassword();
        assertThat(users.changePassword(signedIn, person.password(), made).status())
                .isEqualTo(204);
        trace(passwordHash(shop));
        signIn(users.at(1).signIn(new Person(person.username(), made)));
        signIn(SignedIn.of(users.refresh(signedIn.refreshToken(), "Idempotency-Key", KEY)));
        users.signIns(lastSignIn())
                .array()
                .forEach(signIn -> trace(signIn.asJsonObject().getString("id")));
        trace(users.forwardedFor().replace("::1", ":")); // what its /64 block begins with
    }

    @Test
    void leavesNothingBehindThatTellsWho(Shop shop) {
        var tables = new Tables(shop.databases());
        shop.databases().awaitReplicas();
        assertThat(tables.placesOf(person.username()))
                .as("else the search below proves nothing")
                .contains(
                        "mysql-primary products.purchase_order.customer",
                        "mysql-replica-1 products.purchase_order.customer",
                        "mysql-primary products.idempotency_key.caller",
                        "mysql-users users.account.username");
        assertThat(tables.placesOf(sha256(lastSignIn().refreshToken()))).isNotEmpty();

        assertThat(users.delete(lastSignIn()).status()).isEqualTo(204);

        assertGone();
        awaitNothingLeft(tables);
        assertOrderIsNobodys(shop);
        shop.databases().assertBooksBalance();
    }

    /** Access tokens hold for a quarter of an hour, and products does not ask users. */
    @Test
    void doesNotComeBackByAnAccessTokenThatStillHolds(Shop shop) {
        var tables = new Tables(shop.databases());
        var held = lastSignIn();
        assertThat(users.delete(held).status()).isEqualTo(204);

        assertThat(buy(shop, held).status())
                .as("whether products knows yet or not")
                .isIn(201, 401);

        awaitNothingLeft(tables);
        buy(shop, held).assertProblem(401, "unauthorized");
        assertThat(tables.placesOf(person.username())).isEmpty();
        shop.databases().assertBooksBalance();
    }

    @Test
    void doesNotWaitForProductsAndFinishesLater(Shop shop) {
        var databases = shop.databases();
        var products = shop.cluster().ofKind("products");
        shop.freeze(products);
        try {
            shop.awaitOutOfTraffic(products);
            assertThat(users.delete(lastSignIn()).status()).isEqualTo(204);
            assertGone();
            assertThat(databases.number(
                            databases.ofUsers(),
                            "select count(*) from users.account where username = '" + person.username() + "'"))
                    .isZero();
            assertThat(databases.number(
                            databases.primary(),
                            "select count(*) from products.purchase_order where customer = '" + person.username()
                                    + "'"))
                    .as("orders that products could not forget yet")
                    .isEqualTo(1);
        } finally {
            shop.resume(products);
        }
        awaitNothingLeft(new Tables(databases));
        assertOrderIsNobodys(shop);
    }

    /** Else whoever comes next would be taken for the one who left, by tokens that still hold and a call under way. */
    @Test
    void keepsTheNameForAWhile() {
        assertThat(users.delete(lastSignIn()).status()).isEqualTo(204);

        users.register(person.username(), Person.newPassword()).assertProblem(409, "username-taken");
        users.at(1)
                .register(person.username().toUpperCase(Locale.ROOT), Person.newPassword())
                .assertProblem(409, "username-taken");
    }

    private void assertGone() {
        for (var token : tokens) {
            users.me(token).assertProblem(401, "unauthorized");
            users.at(1).refresh(token.refreshToken()).assertProblem(401, "invalid-refresh-token");
        }
        users.at(1).signIn(person.username(), person.password()).assertProblem(401, "wrong-credentials");
    }

    private void awaitNothingLeft(Tables tables) {
        await().atMost(LIMIT)
                .untilAsserted(
                        () -> assertThat(tables.placesOf(person.username())).isEmpty());
        for (var trace : traces) {
            assertThat(tables.placesOf(trace))
                    .as("places of %s", new String(trace, StandardCharsets.ISO_8859_1))
                    .isEmpty();
        }
    }

    private void assertOrderIsNobodys(Shop shop) {
        var databases = shop.databases();
        var customers = Stream.of(
                        "select customer from products.purchase_order where number = '" + order + "'",
                        "select caller from products.idempotency_key where order_number = '" + order + "'")
                .flatMap(sql -> databases.rows(databases.primary(), sql, row -> row.getString(1)).stream())
                .toList();
        assertThat(customers)
                .hasSize(2)
                .allSatisfy(customer -> assertThat(customer).startsWith("deleted~"));
    }

    private SignedIn signIn(SignedIn tokensOfIt) {
        tokens.add(tokensOfIt);
        var hash = sha256(tokensOfIt.refreshToken());
        traces.add(hash);
        trace(HexFormat.of().formatHex(hash));
        trace(Base64.getUrlEncoder().withoutPadding().encodeToString(hash));
        trace(tokensOfIt.refreshToken());
        return tokensOfIt;
    }

    private SignedIn lastSignIn() {
        return tokens.get(tokens.size() - 1);
    }

    private void trace(String text) {
        traces.add(text.getBytes(StandardCharsets.UTF_8));
    }

    private String passwordHash(Shop shop) {
        var databases = shop.databases();
        return databases
                .rows(
                        databases.ofUsers(),
                        "select password_hash from users.account where username = '" + person.username() + "'",
                        row -> row.getString(1))
                .get(0);
    }

    private static Answer buy(Shop shop, SignedIn caller, String... headers) {
        return shop.post(
                "/api/buy",
                "[{\"id\":2,\"quantity\":1}]",
                Stream.concat(Stream.of(caller.asHeaders()), Stream.of(headers)).toArray(String[]::new));
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
