package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** An account, from its first day to its last, as its owner sees it. */
@ExtendWith(ShopExtension.class)
class AccountIT {

    private static final String PASSWORD = "three birches by the lake";
    private static final String NEXT_PASSWORD = "four pines on the hill";
    private static final String KARHU = "Karhu";

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void livesFromRegistrationToDeletion(Shop shop) {
        liveOneLife(shop, Shopper::atDesk);
    }

    @Test
    void needsNoJavaScript(Shop shop) {
        liveOneLife(shop, Shopper::withoutJavaScript);
    }

    private static void liveOneLife(Shop shop, Function<Shop, Shopper> browser) {
        var name = newName();
        try (var home = browser.apply(shop);
                var work = browser.apply(shop)) {
            home.openProduct(1).addToCart(2).goToSignIn().createAccount().register(name, PASSWORD);
            assertThat(home.openCart().quantityOf(KARHU))
                    .as("the guest's cart is kept")
                    .isEqualTo(2);
            work.openShop().goToSignIn().signIn(name, PASSWORD);

            var account = home.openShop().goToAccount();
            assertThat(account.text()).contains(name);
            assertThat(account.signIns())
                    .hasSize(2)
                    .anySatisfy(line -> assertThat(line).contains("This browser"));

            account.changePassword().change(PASSWORD, NEXT_PASSWORD);
            assertThat(home.openAccount().signIns()).hasSize(1);
            work.open("/account");
            assertThat(work.page().content()).contains("Your sign-in has ended");
            assertThat(work.openShop().goToSignIn().signInInVain(name, PASSWORD))
                    .contains("do not know");

            var order = home.openCheckout().placeOrder().number();
            assertThat(home.openAccount().delete().deleteInVain(PASSWORD)).contains("not your password");
            var afterwards = home.openAccount().delete().delete(NEXT_PASSWORD);
            assertThat(afterwards.isSignedIn()).isFalse();
            assertThat(home.open("/order?number=" + order)).isEqualTo(404);
            assertThat(work.openShop().goToSignIn().signInInVain(name, NEXT_PASSWORD))
                    .contains("do not know");
        }
    }

    @Test
    void saysWhatIsWrongWithARegistrationAndKeepsTheName(Shop shop) {
        try (var shopper = Shopper.onPhone(shop)) {
            var register = shopper.openRegister();
            assertThat(register.registerInVain("edgars", PASSWORD)).contains("taken");
            assertThat(register.username()).isEqualTo("edgars");
            assertThat(register.describes("Username")).contains("3 to 30 letters", "taken");

            assertThat(shopper.openRegister().registerInVain("a b c", PASSWORD)).contains("cannot be used");
            register = shopper.openRegister();
            assertThat(register.registerInVain(newName(), "password1")).contains("easy to guess");
            assertThat(register.describes("Password")).contains("8 to 128", "easy to guess");
            assertThat(shopper.openShop().isSignedIn()).isFalse();
        }
    }

    @Test
    void saysWhatIsWrongWithANewPassword(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openRegister().register(newName(), PASSWORD);

            var change = shopper.openAccount().changePassword();
            assertThat(change.changeInVain("something else", NEXT_PASSWORD)).contains("not your present password");
            change = shopper.openAccount().changePassword();
            assertThat(change.changeInVain(PASSWORD, "qwertyuiop")).contains("easy to guess");
            assertThat(change.describes("New password")).contains("easy to guess");
        }
    }

    @Test
    void endsSignInsElsewhere(Shop shop) {
        var name = newName();
        try (var home = Shopper.atDesk(shop);
                var work = Shopper.atDesk(shop)) {
            home.openRegister().register(name, PASSWORD);
            work.openShop().goToSignIn().signIn(name, PASSWORD);

            assertThat(home.openAccount().endAnother().signIns()).hasSize(1);
            work.letTokenEnd();
            assertThat(work.openShop().isSignedIn()).isFalse();

            work.openShop().goToSignIn().signIn(name, PASSWORD);
            assertThat(home.openAccount().signOutEverywhere().isSignedIn()).isFalse();
            work.letTokenEnd();
            assertThat(work.openShop().isSignedIn()).isFalse();
        }
    }

    @Test
    void tellsUsersWhoSignsOut(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openRegister().register(newName(), PASSWORD);
            var stolen = shopper.refreshToken();

            shopper.openShop().signOut();

            shop.post("/api/users/tokens", "{\"refreshToken\":\"%s\"}".formatted(stolen))
                    .assertProblem(401, "invalid-refresh-token");
        }
    }

    @Test
    void showsOrdersToWhoPlacedThemOnly(Shop shop) {
        var name = newName();
        try (var owner = Shopper.atDesk(shop);
                var stranger = Shopper.atDesk(shop)) {
            owner.openRegister().register(name, PASSWORD);
            var number = owner.openProduct(1)
                    .addToCart(1)
                    .goToCart()
                    .checkOut()
                    .placeOrder()
                    .number();
            var order = "/order?number=" + number;
            stranger.openRegister().register(newName(), PASSWORD);
            assertThat(stranger.open(order)).isEqualTo(404);

            owner.openShop().signOut();
            assertThat(owner.open(order))
                    .as("in the same browser, by somebody else")
                    .isEqualTo(404);
            owner.openRegister().register(newName(), PASSWORD);
            assertThat(owner.open(order)).isEqualTo(404);
            owner.openShop().signOut();
            owner.openShop().goToSignIn().signIn(name, PASSWORD);
            assertThat(owner.open(order)).isEqualTo(200);
        }
    }

    @Test
    void fitsAPhoneAndADesk(Shop shop) {
        for (var device : new String[] {"phone", "desktop"}) {
            try (var shopper = device.equals("phone") ? Shopper.onPhone(shop) : Shopper.atDesk(shop)) {
                shopper.openRegister().registerInVain("edgars", "password1");
                shopper.assertFits(device + "-register");
                shopper.openRegister().register("long.name-" + newName(), PASSWORD);
                shopper.openAccount();
                shopper.assertFits(device + "-account");
                shopper.openAccount().changePassword().changeInVain("wrong", NEXT_PASSWORD);
                shopper.assertFits(device + "-password");
                shopper.openAccount().delete();
                shopper.assertFits(device + "-delete");
            }
        }
    }

    private static String newName() {
        return "u" + UUID.randomUUID().toString().substring(0, 13);
    }
}
