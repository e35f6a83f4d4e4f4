package org.kauppa.systemtests.admin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.AriaRole;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.browser.StaffView;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** The dashboard shows what was sold and refused; charts and tables say the same. */
@ExtendWith(ShopExtension.class)
class DashboardIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String DAYS = "Orders, sales and refused purchases of each day, the latest first";
    private static final String BEST = "What was sold most, by units";
    private static final String REFUSALS = "Refused purchases by reason";
    private static final int ORDERS = 1;
    private static final int SALES = 2;
    private static final int REFUSED = 3;

    @BeforeEach
    void sellSomething(Shop shop) {
        shop.startOver();
        assertThat(shop.buy(1, 2).status()).isEqualTo(201);
        assertThat(shop.buy(1, 1).status()).isEqualTo(201);
        var cancelled = shop.buy(3, 1);
        var admin = shop.as("admin", "admin");
        assertThat(shop.post("/api/orders/" + cancelled.object().getString("number") + "/cancel", "", admin)
                        .status())
                .isEqualTo(200);
        assertThat(shop.buy(1, 1_000_000).status()).isEqualTo(409);
        shop.databases().awaitReplicas();
    }

    @Test
    void saysInTablesWhatTheServiceAndItsDatabaseSay(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff("/admin?days=7");
            await().atMost(LIMIT).untilAsserted(() -> {
                var view = staff.openForStaff("/admin?days=7");
                var figures = shop.get("/api/products/statistics?days=7", shop.as("admin", "admin"))
                        .object();
                assertThat(view.rows(DAYS)).hasSize(7);
                assertThat(sum(view.values(DAYS, ORDERS))).isEqualByComparingTo(ordersInDatabase(shop));
                assertThat(sum(view.values(DAYS, SALES))).isEqualByComparingTo(sumOfDays(figures, "sales"));
                assertThat(sum(view.values(DAYS, REFUSED)))
                        .isEqualByComparingTo(sumOfDays(figures, "refused"))
                        .isPositive();
                assertThat(view.values(BEST, 1)).containsExactly("3");
                assertThat(view.rows(REFUSALS))
                        .anySatisfy(row -> assertThat(row.get(0)).isEqualTo("Not enough in stock"));
            });
            assertThat(staff.page().locator("details[open] table").count())
                    .as("tables that are open without scripts")
                    .isGreaterThanOrEqualTo(3);
        }
    }

    @Test
    void drawsTheTablesAsCharts(Shop shop) {
        try (var staff = Shopper.atDesk(shop)) {
            var complaints = new ArrayList<String>();
            staff.page().onPageError(complaints::add);
            staff.page().onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            staff.openAsStaff("/admin?days=30");
            var view = awaitRefusal(staff, "/admin?days=30");

            var figures = staff.page().locator("figure.chart");
            assertThat(figures.count()).isGreaterThanOrEqualTo(4);
            for (var figure : figures.all()) {
                assertThat(figure.getByRole(AriaRole.IMG).getAttribute("aria-label"))
                        .isEqualTo(figure.getAttribute("data-label"));
            }
            var drawn = staff.page()
                    .evaluate("Chart.getChart(document.querySelector('figure.chart canvas')).data.datasets[0].data"
                            + ".reduce((sum, value) => sum + value, 0)");
            assertThat(((Number) drawn).doubleValue())
                    .isPositive()
                    .isCloseTo(sum(view.values(DAYS, SALES)).doubleValue(), within(0.001));
            assertThat(complaints).as("what the browser complains of").isEmpty();
        }
    }

    /** Refusals are counted in passing, and written down a moment later. */
    private static StaffView awaitRefusal(Shopper staff, String path) {
        await().atMost(LIMIT)
                .untilAsserted(() -> assertThat(sum(staff.openForStaff(path).values(DAYS, REFUSED)))
                        .isPositive());
        return staff.openForStaff(path);
    }

    private static BigDecimal ordersInDatabase(Shop shop) {
        var databases = shop.databases();
        return BigDecimal.valueOf(databases.number(
                databases.primary(), "select count(*) from products.purchase_order where status <> 'cancelled'"));
    }

    private static BigDecimal sumOfDays(JsonObject statistics, String figure) {
        return statistics.getJsonArray("days").getValuesAs(JsonObject.class).stream()
                .map(day -> day.getJsonNumber(figure).bigDecimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(List<String> values) {
        return values.stream().map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
