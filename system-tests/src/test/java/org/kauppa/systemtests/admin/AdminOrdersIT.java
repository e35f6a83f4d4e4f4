package org.kauppa.systemtests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Staff find orders, ship and cancel them, and are told what somebody else did first. */
@ExtendWith(ShopExtension.class)
class AdminOrdersIT {

    private static final String LIST = "Orders, the newest first. Times and days are Finnish.";
    private static final int NUMBER = 1;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void findsOrdersByNumberCustomerStatusAndDays(Shop shop) {
        var mine = order(shop, 1, shop.as("edgars", "edgars"));
        var others = order(shop, 2, shop.as("simon", "simon"));
        shop.databases().awaitReplicas();
        try (var staff = Shopper.withoutJavaScript(shop)) {
            var all = staff.openAsStaff("/admin/orders").rows(LIST);
            assertThat(all).extracting(row -> row.get(NUMBER)).containsExactly(others, mine);

            var found = staff.openForStaff("/admin/orders")
                    .fill("Customer", "edgars")
                    .press("Find");
            assertThat(found.rows(LIST)).extracting(row -> row.get(NUMBER)).containsExactly(mine);

            assertThat(found.choose("Status", "shipped").press("Find").text()).contains("No order is like that");

            var tomorrow = LocalDate.now(ZoneId.of("Europe/Helsinki")).plusDays(2);
            assertThat(staff.openForStaff("/admin/orders?from=" + tomorrow).text())
                    .contains("No order is like that");
            assertThat(staff.openForStaff("/admin/orders?from=2026-02-30").problem())
                    .contains("make no sense");

            var one = staff.openForStaff("/admin/orders").fill("Number", others).press("Find");
            assertThat(one.text()).contains(others, "simon", "Placed");
            assertThat(staff.openForStaff("/admin/orders?number=x").text()).contains("no order with the number x");
        }
    }

    @Test
    void shipsAnOrderOnce(Shop shop) {
        var number = order(shop, 1);
        shop.databases().awaitReplicas();
        try (var staff = Shopper.withoutJavaScript(shop)) {
            var page = staff.openAsStaff("/admin/order?number=" + number);
            assertThat(act(shop, number, "cancel")).isEqualTo(200);
            var refused = page.press("Mark as shipped");
            assertThat(refused.problem()).contains("was cancelled already");

            var other = order(shop, 2);
            shop.databases().awaitReplicas();
            var shipped = staff.openForStaff("/admin/order?number=" + other).press("Mark as shipped");
            assertThat(shipped.done()).contains("marked as shipped");
            assertThat(shipped.text()).contains("Shipped");
            assertThat(shipped.has("Mark as shipped")).isFalse();
            shop.databases().awaitReplicas();
            assertThat(shop.get("/api/orders/" + other, shop.as("admin", "admin"))
                            .object()
                            .getString("status"))
                    .isEqualTo("shipped");
        }
    }

    @Test
    void cancelsAnOrderOnceItIsConfirmed(Shop shop) {
        var before = shop.product(3).getInt("quantity");
        var number = order(shop, 3);
        shop.databases().awaitReplicas();
        try (var staff = Shopper.withoutJavaScript(shop)) {
            var question = staff.openAsStaff("/admin/order?number=" + number).follow("Cancel the order…");
            assertThat(question.heading()).isEqualTo("Cancel this order?");
            assertThat(question.press("Cancel the order").done()).contains("is cancelled");
            shop.databases().awaitReplicas();
            assertThat(shop.product(3).getInt("quantity")).isEqualTo(before);

            var other = order(shop, 1);
            shop.databases().awaitReplicas();
            var late = staff.openForStaff("/admin/order/cancel?number=" + other);
            assertThat(act(shop, other, "ship")).isEqualTo(200);
            assertThat(late.press("Cancel the order").problem()).contains("was shipped already");
            assertThat(staff.open("/admin/order?number=nothing")).isEqualTo(404);
        }
    }

    private static String order(Shop shop, long product, String... headers) {
        var answer = shop.post("/api/buy", "[{\"id\":%d,\"quantity\":1}]".formatted(product), headers);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.object().getString("number");
    }

    private static int act(Shop shop, String number, String act) {
        return shop.post("/api/orders/" + number + "/" + act, "", shop.as("admin", "admin"))
                .status();
    }
}
