package org.kauppa.systemtests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** To everybody but staff there is nothing at any address below /admin. */
@ExtendWith(ShopExtension.class)
class AdminAccessIT {

    private static final Path PAGES = Path.of("../shop-web-war/src/main/webapp");
    private static final Pattern HEADING = Pattern.compile("<h1[^>]*>(.*?)</h1>", Pattern.DOTALL);

    @Test
    void isNotThereForGuests(Shop shop) throws IOException {
        try (var guest = Shopper.atDesk(shop)) {
            assertNothingIsThere(shop, guest);
        }
    }

    @Test
    void isNotThereForCustomers(Shop shop) throws IOException {
        try (var customer = Shopper.atDesk(shop)) {
            customer.openShop().goToSignIn().signIn("edgars", "edgars");
            assertNothingIsThere(shop, customer);
            assertThat(customer.page().locator("a[href^='/admin']").count()).isZero();
        }
    }

    @Test
    void isThereForStaffAndLinkedFromTheShop(Shop shop) {
        try (var staff = Shopper.atDesk(shop)) {
            staff.openShop().goToSignIn().signIn("admin", "admin");
            staff.page().locator("a[href='/admin']").first().click();
            staff.page().waitForURL("**/admin");
            for (var path : List.of("/admin", "/admin/orders", "/admin/accounts", "/admin/operations")) {
                assertThat(staff.open(path)).as(path).isEqualTo(200);
            }
            assertThat(staff.open("/admin/nothing")).isEqualTo(404);
        }
    }

    private static void assertNothingIsThere(Shop shop, Shopper shopper) throws IOException {
        var form = "form-token=" + shopper.formToken() + "&number=1&name=edgars&to=give";
        var nothing = heading(shop.send(shopper.request("/nothing")));
        for (var path : addresses()) {
            assertNotThere(path, nothing, shop.send(shopper.request(path)));
            assertNotThere("POST " + path, nothing, shop.send(shopper.formRequest(path, form)));
        }
    }

    private static void assertNotThere(String what, String nothing, Answer answer) {
        assertThat(answer.status()).as(what).isEqualTo(404);
        assertThat(heading(answer)).as(what).isEqualTo(nothing);
        assertThat(answer.body()).as(what).doesNotContain("admin.css");
    }

    /** Every page below /admin that there is a file for, and some for which there is none. */
    private static List<String> addresses() throws IOException {
        try (var files = Files.walk(PAGES.resolve("admin"))) {
            var pages = files.filter(file -> file.toString().endsWith(".xhtml"))
                    .map(file -> "/" + PAGES.relativize(file).toString().replaceFirst("\\.xhtml$", ""))
                    .toList();
            assertThat(pages).contains("/admin/order/cancel").hasSizeGreaterThan(5);
            var others = Stream.of(
                    "/admin", "/admin/", "/admin/nothing", "/admin/export", "/admin/uploads/picture", "/admin/x/y");
            return Stream.concat(pages.stream(), others).toList();
        }
    }

    private static String heading(Answer answer) {
        var heading = HEADING.matcher(answer.body());
        assertThat(heading.find()).as(answer.body()).isTrue();
        return heading.group(1);
    }
}
