package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What staff is told about sales, stock and refused purchases, held against the tables. */
@ExtendWith(ShopExtension.class)
class StatisticsIT {

    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final DateTimeFormatter SQL_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void sumUpEveryDay(Shop shop) {
        var today = LocalDate.now(ZONE);
        buyAt(shop, today.minusDays(3).atStartOfDay(ZONE).toInstant(), 2, 5);
        buyAt(shop, today.minusDays(3).atStartOfDay(ZONE).toInstant().minusMillis(1), 2, 7);
        buyAt(shop, today.minusDays(20).atStartOfDay(ZONE).toInstant(), 3, 1);
        buyAt(shop, today.minusDays(40).atStartOfDay(ZONE).toInstant(), 3, 100);
        shop.buy(2, 3);
        var cancelled = shop.post("/api/buy", "[{\"id\":5,\"quantity\":9}]", shop.as("edgars", "edgars"));
        shop.post(cancelled.header("Location") + "/cancel", "", shop.as("admin", "admin"));
        shop.databases().awaitReplicas();

        var statistics = statistics(shop, "?days=30");

        assertThat(statistics.getString("to")).isEqualTo(today.toString());
        assertThat(statistics.getString("from")).isEqualTo(today.minusDays(29).toString());
        var days = statistics.getJsonArray("days").getValuesAs(JsonObject.class);
        assertThat(days)
                .extracting(day -> day.getString("day"))
                .isEqualTo(today.minusDays(29)
                        .datesUntil(today.plusDays(1))
                        .map(LocalDate::toString)
                        .toList());
        var ofTables = salesByDay(shop);
        for (var day : days) {
            assertThat(day.getJsonNumber("sales").bigDecimalValue())
                    .as(day.toString())
                    .isEqualByComparingTo(
                            ofTables.getOrDefault(LocalDate.parse(day.getString("day")), BigDecimal.ZERO));
        }
        assertThat(days.stream().mapToInt(day -> day.getInt("orders")).sum()).isEqualTo(4);
        assertThat(statistics.getJsonArray("bestSellers").getValuesAs(JsonObject.class))
                .extracting(best -> best.getInt("id") + " " + best.getInt("units") + " " + best.getJsonNumber("sales"))
                .containsExactly("2 15 29.85", "3 1 2.99");
        assertThat(statistics(shop, "?days=3").getJsonArray("bestSellers")).hasSize(1);
    }

    @Test
    void nameWhatIsRunningOut(Shop shop) {
        var low = statistics(shop, "").getJsonArray("lowStock").getValuesAs(JsonObject.class);
        var databases = shop.databases();
        assertThat(low)
                .extracting(product -> product.getInt("id") + " " + product.getInt("quantity"))
                .isEqualTo(databases.rows(
                        databases.primary(),
                        "select id, quantity from products.product where quantity <= 10 order by quantity, id limit 20",
                        row -> row.getInt(1) + " " + row.getInt(2)))
                .isNotEmpty();
    }

    @Test
    void countEachRefusalOnce(Shop shop) {
        var tooMuch = "[{\"id\":1,\"quantity\":1000}]";
        shop.post("/api/buy", tooMuch).assertProblem(409, "insufficient-stock");
        for (var i = 0; i < 3; i++) {
            shop.post("/api/buy", tooMuch, "Idempotency-Key", "statistics-refused-once")
                    .assertProblem(409, "insufficient-stock");
        }
        shop.buy(999_999, 1).assertProblem(422, "unknown-product");
        shop.post("/api/buy", "{\"lines\":[{\"id\":1,\"quantity\":1}],\"expectedTotal\":1}")
                .assertProblem(409, "price-changed");

        await().atMost(LIMIT).untilAsserted(() -> {
            var statistics = statistics(shop, "?days=2");
            assertThat(statistics.getJsonArray("refusals").getValuesAs(JsonObject.class))
                    .extracting(refusal -> refusal.getString("reason") + " " + refusal.getInt("count"))
                    .containsExactly("insufficient-stock 2", "price-changed 1", "unknown-product 1");
            assertThat(statistics.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                            .mapToInt(day -> day.getInt("refused"))
                            .sum())
                    .isEqualTo(4);
        });
        var databases = shop.databases();
        assertThat(databases.number(databases.primary(), "select sum(purchases) from products.refused_purchase"))
                .isEqualTo(4);
    }

    @Test
    void areForStaff(Shop shop) {
        shop.get("/api/products/statistics").assertProblem(401, "unauthorized");
        shop.get("/api/products/statistics", shop.as("edgars", "edgars")).assertProblem(403, "forbidden");
        shop.get("/api/products/statistics?days=367", shop.as("admin", "admin")).assertProblem(400, "invalid-request");
    }

    private static JsonObject statistics(Shop shop, String query) {
        var answer = shop.get("/api/products/statistics" + query, shop.as("admin", "admin"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.object();
    }

    /** As if somebody had bought at another time, with the number that the order would have got. */
    private static void buyAt(Shop shop, Instant moment, long product, int quantity) {
        var databases = shop.databases();
        var primary = databases.primary();
        var millis = moment.toEpochMilli();
        var number = "%08x-%04x-7000-8000-%012x".formatted(millis >>> 16, millis & 0xffff, quantity);
        var at = SQL_TIME.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC));
        databases.run(
                primary,
                "insert into products.purchase_order (number, status, total, placed_at, changed_at)"
                        + " select '%s', 'placed', price * %d, '%s', '%s' from products.product where id = %d"
                                .formatted(number, quantity, at, at, product));
        databases.run(
                primary,
                "insert into products.order_line (order_number, product_id, name, unit_price, quantity)"
                        + " select '%s', id, name, price, %d from products.product where id = %d"
                                .formatted(number, quantity, product));
    }

    private static TreeMap<LocalDate, BigDecimal> salesByDay(Shop shop) {
        record Sale(LocalDate day, BigDecimal total) {}
        var databases = shop.databases();
        List<Sale> sales = databases.rows(
                databases.primary(),
                "select placed_at, total from products.purchase_order where status <> 'cancelled'",
                row -> new Sale(
                        row.getObject(1, LocalDateTime.class)
                                .atOffset(ZoneOffset.UTC)
                                .atZoneSameInstant(ZONE)
                                .toLocalDate(),
                        row.getBigDecimal(2)));
        var byDay = new TreeMap<LocalDate, BigDecimal>();
        sales.forEach(sale -> byDay.merge(sale.day(), sale.total(), BigDecimal::add));
        return byDay;
    }
}
