package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.Together;

/** A purchase under one key happens once, whoever asks how often, where and when. */
@ExtendWith(ShopExtension.class)
class IdempotencyIT {

    private static final String TWO_KARHU = "[{\"id\":1,\"quantity\":2}]";
    private static final int REQUESTS = 200;
    private static final int CLIENTS = 40;
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private final String key = UUID.randomUUID().toString();

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void answersManyRequestsWithOneOrder(Shop shop) throws Exception {
        var instances = shop.productsInstances();
        var answers = Together.run(
                CLIENTS,
                REQUESTS,
                i -> untilDecided(shop, instances.get(i % 2).resolve("/api/buy").toString()));

        assertThat(answers).allSatisfy(answer -> assertThat(answer.status()).isEqualTo(201));
        assertThat(answers.stream().map(Answer::body).distinct()).hasSize(1);
        assertThat(answers.stream().filter(answer -> !isReplayed(answer))).hasSize(1);
        assertThat(orders(shop)).isEqualTo(1);
        assertThat(shop.databases()
                        .number(shop.databases().primary(), "select quantity from products.product where id = 1"))
                .isEqualTo(8);
        shop.databases().assertBooksBalance();
    }

    @Test
    void repeatsTheFirstAnswerAlsoWhenTheOrderHasMovedOn(Shop shop) {
        var edgars = shop.as("edgars", "edgars");
        var first = buy(shop, TWO_KARHU, edgars);
        var number = first.object().getString("number");
        assertThat(shop.post("/api/orders/" + number + "/cancel", "", edgars).status())
                .isEqualTo(200);

        var again = buy(shop, "[ {\"quantity\":2, \"id\":1} ]", edgars);

        assertThat(again.status()).isEqualTo(201);
        assertThat(isReplayed(again)).isTrue();
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        assertThat(orders(shop)).isEqualTo(1);
    }

    @Test
    void refusesAnotherPurchaseUnderTheKey(Shop shop) {
        buy(shop, TWO_KARHU);
        for (var other : List.of(
                "[{\"id\":1,\"quantity\":3}]",
                "[{\"id\":2,\"quantity\":2}]",
                "{\"lines\":[{\"id\":1,\"quantity\":2}],\"expectedTotal\":11.98}")) {
            buy(shop, other).assertProblem(422, "idempotency-key-reused");
        }
        assertThat(orders(shop)).isEqualTo(1);
    }

    @Test
    void keepsTheKeysOfCallersApart(Shop shop) {
        var answers = Stream.of(new String[0], shop.as("edgars", "edgars"), shop.as("simon", "simon"))
                .map(caller -> buy(shop, TWO_KARHU, caller))
                .toList();

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.status()).isEqualTo(201);
            assertThat(isReplayed(answer)).isFalse();
        });
        assertThat(orders(shop)).isEqualTo(3);
    }

    @Test
    void doesNotSellAfterAllWhatItHasRefused(Shop shop) {
        var refusal = buy(shop, "[{\"id\":4,\"quantity\":10}]").assertProblem(409, "insufficient-stock");
        var restocked = shop.post("/api/products/4/stock", "{\"change\":5}", shop.as("admin", "admin"));
        assertThat(restocked.status()).isEqualTo(200);

        var again = buy(shop, "[{\"id\":4,\"quantity\":10}]").assertProblem(409, "insufficient-stock");

        assertThat(again.body()).isEqualTo(refusal.body());
        assertThat(isReplayed(again)).isTrue();
        assertThat(orders(shop)).isZero();
        assertThat(shop.buy(4, 10).status()).as("another purchase").isEqualTo(201);
    }

    @Test
    void remembersAPurchaseWhoseCommitNobodyAnswered(Shop shop) {
        var databases = shop.databases();
        var primary = databases.primary();
        // With no replica that acknowledges, a commit waits: for longer than the service does.
        databases.run(primary, "set global rpl_semi_sync_source_timeout = 600000");
        try {
            databases.replicas().forEach(replica -> databases.run(replica, "stop replica io_thread"));
            buy(shop, TWO_KARHU).assertProblem(504, "outcome-unknown");
            var whileItHangs = buy(shop, TWO_KARHU);
            assertThat(whileItHangs.status()).as(whileItHangs.body()).isIn(409, 503, 504);
        } finally {
            databases.run(primary, "set global rpl_semi_sync_source_timeout = 1000");
            databases.replicas().forEach(replica -> databases.run(replica, "start replica io_thread"));
        }

        await().atMost(LIMIT).untilAsserted(() -> {
            var answer = buy(shop, TWO_KARHU);
            assertThat(answer.status()).as(answer.body()).isEqualTo(201);
            assertThat(isReplayed(answer)).isTrue();
        });
        assertThat(orders(shop)).isEqualTo(1);
        databases.awaitReplicas();
        databases.assertBooksBalance();
    }

    @Test
    void refusesWhatIsNoKey(Shop shop) {
        shop.post("/api/buy", TWO_KARHU, "Idempotency-Key", "short").assertProblem(400, "invalid-request");
        assertThat(orders(shop)).isZero();
    }

    /** Whoever is told to wait asks again. */
    private Answer untilDecided(Shop shop, String address) {
        return await().atMost(LIMIT)
                .until(
                        () -> shop.post(address, TWO_KARHU, "Idempotency-Key", key),
                        answer -> answer.headers().firstValue("Retry-After").isEmpty());
    }

    private Answer buy(Shop shop, String body, String... caller) {
        return shop.post(
                "/api/buy",
                body,
                Stream.concat(Stream.of("Idempotency-Key", key), Stream.of(caller))
                        .toArray(String[]::new));
    }

    private static boolean isReplayed(Answer answer) {
        return answer.headers()
                .firstValue("Idempotency-Replayed")
                .filter("true"::equals)
                .isPresent();
    }

    private static long orders(Shop shop) {
        return shop.databases().number(shop.databases().primary(), "select count(*) from products.purchase_order");
    }
}
