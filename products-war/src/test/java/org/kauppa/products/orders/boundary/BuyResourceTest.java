package org.kauppa.products.orders.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.client.Entity;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.glassfish.jersey.test.JerseyTest;
import org.glassfish.jersey.test.TestProperties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kauppa.products.TrialService;
import org.kauppa.products.orders.control.Decision;
import org.kauppa.products.orders.entity.IdempotencyKey;
import org.kauppa.products.orders.entity.IdempotencyKeyReused;
import org.kauppa.products.orders.entity.OrderDetails;
import org.kauppa.products.orders.entity.Purchase;
import org.kauppa.products.orders.entity.PurchaseInProgress;
import org.kauppa.products.orders.entity.PurchaseRefused.InsufficientStock;
import org.kauppa.products.orders.entity.PurchaseRefused.PriceChanged;
import org.kauppa.products.orders.entity.PurchaseRefused.UnknownProducts;
import org.kauppa.products.stock.entity.Shortage;

class BuyResourceTest extends JerseyTest {

    private static final OrderDetails ORDER = new OrderDetails(
            "0197f5a0-0000-7000-8000-000000000000",
            null,
            "placed",
            List.of(new OrderDetails.Line(1, "Karhu", new BigDecimal("5.99"), 2, new BigDecimal("11.98"))),
            new BigDecimal("11.98"),
            Instant.parse("2026-01-02T03:04:05.678901Z"));

    private GuestCheckout guests;
    private Function<Purchase, Decision> shop;
    private Optional<IdempotencyKey> sentKey;
    private Purchase bought;

    @Override
    protected Application configure() {
        forceSet(TestProperties.CONTAINER_PORT, "0");
        shop = purchase -> new Decision(ORDER, null, false);
        guests = new GuestCheckout();
        guests.allowed = true;
        var checkout = new Checkout() {
            @Override
            public Decision buy(Purchase purchase, String customer, Optional<IdempotencyKey> key) {
                bought = purchase;
                sentKey = key;
                return shop.apply(purchase);
            }
        };
        return TrialService.of(BuyResource.class, Map.of(Checkout.class, checkout, GuestCheckout.class, guests));
    }

    @Test
    void answersTheOrderAsTheContractSays() {
        var answer = buy("[{\"id\":1,\"quantity\":2}]");
        assertThat(answer.getStatus()).isEqualTo(201);
        assertThat(answer.getLocation().getPath()).isEqualTo("/api/orders/" + ORDER.number());
        assertThat(answer.readEntity(String.class))
                .isEqualTo(
                        "{\"number\":\"0197f5a0-0000-7000-8000-000000000000\",\"customer\":null,"
                                + "\"status\":\"placed\",\"lines\":[{\"id\":1,\"name\":\"Karhu\",\"unitPrice\":5.99,"
                                + "\"quantity\":2,\"sum\":11.98}],\"total\":11.98,\"placedAt\":\"2026-01-02T03:04:05.678901Z\"}");
    }

    @Test
    void addsUpLinesOfOneProductAndGoesByIds() {
        buy("[{\"id\":3,\"quantity\":1},{\"id\":1,\"quantity\":2},{\"id\":3,\"quantity\":4}]");
        assertThat(bought.quantities()).isEqualTo(new TreeMap<>(Map.of(1L, 2, 3L, 5)));
        assertThat(bought.expectedTotal()).isEmpty();
    }

    @Test
    void takesTheExpectedTotal() {
        buy("{\"lines\":[{\"id\":1,\"quantity\":2}],\"expectedTotal\":11.9}");
        assertThat(bought.expectedTotal()).contains(new BigDecimal("11.90"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    [{"id":1,"quantity":-5}]                          | [0].quantity
                    [{"id":1,"quantity":0}]                           | [0].quantity
                    [{"id":1,"quantity":1000001}]                     | [0].quantity
                    [{"id":1,"quantity":99999999999}]                 | [0].quantity
                    [{"id":1,"quantity":1.5}]                         | [0].quantity
                    [{"id":1,"quantity":"1"}]                         | [0].quantity
                    [{"id":1,"quantity":null}]                        | [0].quantity
                    [{"id":1,"quantity":1e999999999}]                 | [0].quantity
                    [{"id":1}]                                        | [0].quantity
                    [{"id":"x","quantity":1}]                         | [0].id
                    [{"id":1,"quantity":1},{"id":0,"quantity":1}]     | [1].id
                    [{"id":1,"quantity":1,"price":0}]                 | [0].price
                    [7]                                               | [0]
                    {}                                                | lines
                    {"lines":7}                                       | lines
                    {"lines":[{"id":1}]}                              | lines[0].quantity
                    {"lines":[{"id":1,"quantity":1}],"expectedTotal":"5"}   | expectedTotal
                    {"lines":[{"id":1,"quantity":1}],"expectedTotal":5.999} | expectedTotal
                    {"lines":[{"id":1,"quantity":1}],"total":5}       | total
                    []                                                | ``
                    null                                              | ``
                    "x"                                               | ``
                    [{                                                | ``
                    [{"id":1,"id":2,"quantity":1}]                    | ``
                    """)
    void namesTheFieldThatIsWrong(String body, String field) {
        var answer = buy(body);
        assertProblem(answer, 400, "\"field\":\"" + field + "\"");
        assertThat(bought).isNull();
    }

    @Test
    void refusesTooMuch() {
        var lines = IntStream.rangeClosed(1, 101)
                .mapToObj(id -> "{\"id\":%d,\"quantity\":1}".formatted(id))
                .collect(Collectors.joining(",", "[", "]"));
        assertProblem(buy(lines), 400, "must have 1 to 100 lines");
        assertProblem(buy("[" + " ".repeat(64 * 1024) + "]"), 413, "/problems/too-large");
    }

    @Test
    void refusesOtherMediaTypes() {
        var answer = target("/api/buy").request().post(Entity.text("[{\"id\":1,\"quantity\":1}]"));
        assertProblem(answer, 415, "/problems/unsupported-media-type");
    }

    @Test
    void tellsEveryShortage() {
        shop = purchase ->
                new Decision(null, new InsufficientStock(List.of(new Shortage(1, 5, 2), new Shortage(4, 1, 0))), false);
        assertProblem(
                buy("[{\"id\":1,\"quantity\":5},{\"id\":4,\"quantity\":1}]"),
                409,
                "\"shortages\":[{\"id\":1,\"requested\":5,\"available\":2},{\"id\":4,\"requested\":1,\"available\":0}]");
    }

    @Test
    void tellsUnknownProductsAndOtherPrices() {
        shop = purchase -> new Decision(null, new UnknownProducts(List.of(77L)), false);
        assertProblem(buy("[{\"id\":77,\"quantity\":5}]"), 422, "\"ids\":[77]");
        shop = purchase -> new Decision(null, new PriceChanged(new BigDecimal("5.00"), new BigDecimal("5.99")), false);
        assertProblem(buy("[{\"id\":1,\"quantity\":1}]"), 409, "\"expectedTotal\":5.00,\"total\":5.99");
    }

    @Test
    void keepsGuestsOutWhereTheOperatorSaysSo() {
        guests.allowed = false;
        assertProblem(buy("[{\"id\":1,\"quantity\":1}]"), 401, "/problems/unauthorized");
        assertThat(bought).isNull();
    }

    @Test
    void takesAKeyThatBelongsToTheBody() {
        buy("[{\"id\":1,\"quantity\":2},{\"id\":3,\"quantity\":1}]", "key-0001");
        var first = sentKey.orElseThrow();
        assertThat(first.caller()).isEmpty();
        assertThat(first.clientKey()).isEqualTo("key-0001");
        buy("[ {\"quantity\":1,\"id\":3}, {\"id\":1,\"quantity\":2} ]", "key-0001");
        assertThat(sentKey).contains(first);
        buy("[{\"id\":1,\"quantity\":3},{\"id\":3,\"quantity\":1}]", "key-0001");
        assertThat(sentKey.orElseThrow().fingerprint()).isNotEqualTo(first.fingerprint());
        buy("[{\"id\":1,\"quantity\":2}]");
        assertThat(sentKey).isEmpty();
    }

    @Test
    void refusesWhatIsNoKey() {
        for (var key : List.of("short", "with space in it", "x".repeat(129), "p\u00e4iv\u00e4\u00e4-1")) {
            assertProblem(buy("[{\"id\":1,\"quantity\":2}]", key), 400, "\"field\":\"Idempotency-Key\"");
        }
        assertThat(bought).isNull();
    }

    @Test
    void saysWhenAnAnswerIsTheFirstOneAgain() {
        assertThat(buy("[{\"id\":1,\"quantity\":2}]").getHeaderString("Idempotency-Replayed"))
                .isNull();
        shop = purchase -> new Decision(ORDER, null, true);
        var order = buy("[{\"id\":1,\"quantity\":2}]", "key-0001");
        assertThat(order.getStatus()).isEqualTo(201);
        assertThat(order.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
        shop = purchase -> new Decision(null, new UnknownProducts(List.of(77L)).again(), true);
        var refusal = buy("[{\"id\":77,\"quantity\":2}]", "key-0002");
        assertThat(refusal.getStatus()).isEqualTo(422);
        assertThat(refusal.getHeaderString("Idempotency-Replayed")).isEqualTo("true");
    }

    @Test
    void tellsAKeyOfAnotherPurchaseAndOneInUse() {
        shop = purchase -> {
            throw new IdempotencyKeyReused();
        };
        assertProblem(buy("[{\"id\":1,\"quantity\":2}]", "key-0001"), 422, "/problems/idempotency-key-reused");
        shop = purchase -> {
            throw new PurchaseInProgress();
        };
        var answer = buy("[{\"id\":1,\"quantity\":2}]", "key-0001");
        assertThat(answer.getHeaderString("Retry-After")).isEqualTo("1");
        assertProblem(answer, 409, "/problems/purchase-in-progress");
    }

    private Response buy(String body, String key) {
        return target("/api/buy")
                .request()
                .header("Idempotency-Key", key)
                .post(Entity.entity(body, MediaType.APPLICATION_JSON_TYPE));
    }

    private Response buy(String body) {
        return target("/api/buy").request().post(Entity.entity(body, MediaType.APPLICATION_JSON_TYPE));
    }

    private static void assertProblem(Response answer, int status, String part) {
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getMediaType().toString()).isEqualTo("application/problem+json");
        assertThat(answer.readEntity(String.class)).contains(part);
    }
}
