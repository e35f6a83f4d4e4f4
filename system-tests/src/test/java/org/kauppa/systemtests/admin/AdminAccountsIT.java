package org.kauppa.systemtests.admin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Staff find accounts, end their sign-ins, and give and take the role of staff. */
@ExtendWith(ShopExtension.class)
class AdminAccountsIT {

    private static final String PASSWORD = "three birches by the lake";
    private static final String LIST = "Accounts by name. Times are Finnish.";

    @Test
    void endsTheSignInsOfAnAccount(Shop shop) {
        var name = newName();
        try (var customer = Shopper.atDesk(shop);
                var staff = Shopper.withoutJavaScript(shop)) {
            customer.openRegister().register(name, PASSWORD);
            assertThat(customer.open("/account")).isEqualTo(200);

            var found = staff.openAsStaff("/admin/accounts")
                    .fill("Name begins with", name.substring(0, 10))
                    .press("Find");
            assertThat(found.rows(LIST))
                    .singleElement()
                    .satisfies(row -> assertThat(row).startsWith(name, "Customer", "1"));

            var account = found.follow(name);
            assertThat(account.text()).contains("signed in at one place");
            var ended = account.press("End all sign-ins");
            assertThat(ended.done()).contains("All sign-ins of " + name + " have ended");
            assertThat(ended.text()).contains("Nobody is signed in");

            customer.open("/account");
            assertThat(customer.page().url()).contains("/sign-in");
        }
    }

    @Test
    void givesAndTakesTheRole(Shop shop) {
        var name = newName();
        try (var customer = Shopper.atDesk(shop);
                var staff = Shopper.withoutJavaScript(shop)) {
            customer.openRegister().register(name, PASSWORD);
            assertThat(customer.open("/admin")).isEqualTo(404);

            var given = staff.openAsStaff("/admin/account?name=" + name)
                    .follow("Make it one of staff…")
                    .press("Make it one of staff");
            assertThat(given.done()).contains(name + " is one of staff now");
            customer.letTokenEnd();
            assertThat(customer.open("/admin/orders")).isEqualTo(200);

            var taken = staff.openForStaff("/admin/account?name=" + name)
                    .follow("Take it out of staff…")
                    .press("Take it out of staff");
            assertThat(taken.done()).contains("not one of staff any more");
            customer.letTokenEnd();
            assertThat(customer.open("/admin/orders")).isEqualTo(404);
        }
    }

    @Test
    void keepsTheLastOfStaff(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            var question = staff.openAsStaff("/admin/account/role?name=admin");
            assertThat(question.text()).contains("This is your own account");
            assertThat(question.press("Take it out of staff").problem()).contains("Nobody else is staff");
            assertThat(staff.open("/admin")).isEqualTo(200);
        }
    }

    @Test
    void signsOutWhoEndsTheOwnSignIns(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            staff.openAsStaff("/admin/account?name=admin").press("End all sign-ins");
            assertThat(staff.page().url()).contains("/sign-in");
            assertThat(staff.open("/admin")).isEqualTo(404);
        }
    }

    @Test
    void knowsNoOtherAccounts(Shop shop) {
        try (var staff = Shopper.withoutJavaScript(shop)) {
            assertThat(staff.openAsStaff("/admin/accounts?name=zzzz").text()).contains("No account has such a name");
            assertThat(staff.open("/admin/account?name=" + newName())).isEqualTo(404);
            assertThat(staff.open("/admin/account?name=..%2Fme")).isEqualTo(404);
        }
    }

    private static String newName() {
        return "u" + UUID.randomUUID().toString().substring(0, 13);
    }
}
