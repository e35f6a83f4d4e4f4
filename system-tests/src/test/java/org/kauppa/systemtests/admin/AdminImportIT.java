package org.kauppa.systemtests.admin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.browser.StaffView;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** A list of products that staff uploads: looked at, confirmed, applied, without JavaScript too; and not sent by others. */
@ExtendWith(ShopExtension.class)
class AdminImportIT {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String UPLOADS = "/admin/uploads/products";
    private static final String BOUNDARY = "----birch";
    private static final String ERRORS = "What is wrong, row by row";
    private static final String LIST = """
            id,name,category,price,stock_change
            1,Karhu of the day,lager,6.10,2
            2,Karhu Laku Porter,porter,cheap,0
            ,Birch water,soft-drinks,2.50,30
            """;

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void appliesWhatStaffConfirms(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            appliesWhatIsConfirmed(staff, shop);
        }
    }

    @Test
    void followsByItselfWithJavaScript(Shop shop) {
        try (var staff = Shopper.atDesk(shop)) {
            appliesWhatIsConfirmed(staff, shop);
        }
    }

    private static void appliesWhatIsConfirmed(Shopper staff, Shop shop) {
        staff.openAsStaff("/admin/import");
        var checked = upload(staff);
        assertThat(checked.rows(ERRORS)).containsExactly(List.of("3", "price", "It must be an amount such as 5.99."));
        assertThat(checked.text()).contains("Nothing has been changed yet");
        assertThat(shop.product(1).getString("name")).isEqualTo("Karhu");

        checked.press("Confirm 2 changes");
        await().atMost(LIMIT)
                .untilAsserted(() ->
                        assertThat(staff.page().locator("body").innerText()).contains("All changes are made."));

        shop.databases().awaitReplicas();
        assertThat(shop.product(1).getString("name")).isEqualTo("Karhu of the day");
        assertThat(shop.product(1).getInt("quantity")).isEqualTo(12);
        assertThat(shop.product(2).getJsonNumber("price")).hasToString("1.99");
        assertThat(shop.get("/api/products?q=birch+water").array()).hasSize(1);
        shop.databases().assertBooksBalance();
    }

    @Test
    void takesNothingThatOthersSend(Shop shop) {
        try (var staff = Shopper.atDesk(shop);
                var attacker = Shopper.atDesk(shop)) {
            var foreignToken = attacker.formToken();
            staff.openAsStaff("/admin/import");
            upload(staff);
            var confirmation = staff.page().url().replaceFirst(".*(?=/admin/import)", "");
            var token = staff.formToken();
            var imports = imports(shop);
            var origin = shop.address().toString().replaceFirst("/$", "");

            for (var request : List.of(UPLOADS, "/admin/uploads/picture?id=1", confirmation)) {
                Stream.of(
                                send(shop, staff, request, token, "Origin", "https://evil.example"),
                                send(shop, staff, request, token, "Origin", "null"),
                                send(shop, staff, request, token, "Sec-Fetch-Site", "cross-site"),
                                send(shop, staff, request, "", "Origin", origin),
                                send(shop, staff, request, foreignToken, "Origin", origin))
                        .forEach(answer -> assertThat(answer.status()).isIn(400, 403));
            }
            assertThat(imports(shop))
                    .isEqualTo(imports)
                    .singleElement()
                    .asString()
                    .endsWith("checked");

            for (var request : List.of(UPLOADS, confirmation)) {
                assertThat(send(shop, staff, request, token, "Origin", origin).status())
                        .as("our own")
                        .isEqualTo(303);
            }
            assertThat(imports(shop)).hasSize(2);
        }
    }

    private static StaffView upload(Shopper staff) {
        staff.page()
                .getByLabel("A list from your computer")
                .setInputFiles(new FilePayload("products.csv", "text/csv", LIST.getBytes(UTF_8)));
        return staff.staffPage().press("Check the list");
    }

    private static Answer send(Shop shop, Shopper staff, String path, String token, String... headers) {
        if (!path.startsWith("/admin/uploads/")) {
            return shop.send(staff.formRequest(path, "form-token=" + token).headers(headers));
        }
        var body = part("form-token\"", token) + part("file\"; filename=\"products.csv\"", LIST) + "--" + BOUNDARY
                + "--\r\n";
        return shop.send(staff.request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .headers(headers)
                .POST(BodyPublishers.ofString(body)));
    }

    private static String part(String name, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\r\n\r\n" + content + "\r\n";
    }

    private static List<String> imports(Shop shop) {
        var databases = shop.databases();
        return databases.rows(
                databases.primary(),
                "select concat_ws(' ', id, state) from products.product_import order by id",
                row -> row.getString(1));
    }
}
