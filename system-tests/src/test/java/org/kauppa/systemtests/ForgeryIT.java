package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.FoundForm;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Answer;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** A form that somebody else has a shopper's browser send changes nothing: tried with every form that the shop has. */
@ExtendWith(ShopExtension.class)
class ForgeryIT {

    private static final String PASSWORD = "three birches by the lake";
    private static final String STAFF = "/admin/";
    private static final String OTHERS_SITE = "https://shop.example.evil.example";

    /** The name in forms there is that of the account they are about, and nobody enters it. */
    private static final String ACCOUNT = "/admin/account";

    private static final String ACCOUNTS = "/admin/accounts";

    private static final Map<String, String> STAFF_ENTRIES = Map.of(
            "name", "Birch water",
            "description", "From the first warm days",
            "category", "soft-drinks",
            "price", "2.50",
            "quantity", "7",
            "change", "1");
    private static final Pattern FORMS =
            Pattern.compile("<param-name>forms</param-name>\\s*<param-value>([^<]*)</param-value>");

    /** One way of forging a form: what it sends, and what the browser says of it. */
    private record Forgery(String name, UnaryOperator<FoundForm> change, String... headers) {

        static Forgery from(String name, String... headers) {
            return new Forgery(name, form -> form, headers);
        }

        static Forgery with(String name, UnaryOperator<FoundForm> change) {
            return new Forgery(name, change, "X-Request-Id", "forged");
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void changesNothing(Shop shop) throws IOException {
        var name = newName();
        try (var victim = Shopper.atDesk(shop);
                var attacker = Shopper.atDesk(shop)) {
            victim.openRegister().register(name, PASSWORD);
            victim.openShop().signOut();
            var entries = Map.of(
                    "username", name,
                    "password", PASSWORD,
                    "current", PASSWORD,
                    "new", "four pines on the hill");
            var foreignToken = attacker.formToken();
            assertThat(shop.buy(4, 5).status()).isEqualTo(201);
            shop.databases().awaitReplicas();

            var tried = new TreeSet<>(forgeEveryForm(shop, victim, entries, foreignToken));
            victim.openShop().goToSignIn().signIn(name, PASSWORD);
            attacker.openShop().goToSignIn().signIn(name, PASSWORD);
            victim.openCheckout().placeOrder(); // an order has forms too
            tried.addAll(forgeEveryForm(shop, victim, entries, foreignToken));

            assertThat(tried).isEqualTo(formsThatTheShopTakes(path -> !path.startsWith(STAFF)));
        }
    }

    /** Files are uploaded by forms of another kind, and what they lead to is there only then: AdminImportIT's matter. */
    @Test
    void changesNothingForStaff(Shop shop) throws IOException {
        assertThat(shop.buy(3, 1).status()).isEqualTo(201);
        shop.databases().awaitReplicas();
        try (var victim = Shopper.atDesk(shop);
                var attacker = Shopper.atDesk(shop)) {
            var foreignToken = attacker.formToken();
            victim.openAsStaff("/admin");
            var forms = victim.crawl().forms().stream()
                    .filter(form -> isOfStaff(form.path()))
                    .map(form -> form.path().startsWith(ACCOUNT) ? form : form.filledIn(STAFF_ENTRIES))
                    .sorted(Comparator.comparing(form -> form.fields().containsKey("remove"))) // the others need it
                    .toList();
            var before = stateForStaff(shop);
            for (var form : forms) {
                for (var forgery : forgeries(shop, foreignToken)) {
                    assertRefused(form + ", " + forgery, send(shop, victim, form, forgery));
                }
            }
            assertThat(stateForStaff(shop))
                    .as("everything that forms of staff can change")
                    .isEqualTo(before);
            for (var form : forms) {
                signInAgain(victim);
                var own = send(
                        shop,
                        victim,
                        form.withToken(victim.formToken()),
                        Forgery.from("our own", "Origin", origin(shop)));
                assertThat(own.status()).as("without forgery: " + form).isIn(200, 303);
            }
            var tried = new TreeSet<>(forms.stream().map(FoundForm::path).toList());
            assertThat(tried).isEqualTo(formsThatTheShopTakes(ForgeryIT::isOfStaff));
        }
    }

    private static boolean isOfStaff(String path) {
        return path.startsWith(STAFF) && !path.startsWith("/admin/uploads/") && !path.equals("/admin/import");
    }

    /** Some forms of staff end the own sign-in, which shows where users is asked. */
    private static void signInAgain(Shopper staff) {
        staff.open(ACCOUNTS);
        if (!staff.page().url().endsWith(ACCOUNTS)) {
            staff.openAsStaff("/admin");
        }
    }

    @Test
    void changesNothingAtAnAddressWithoutForms(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            shopper.openProduct(1).addToCart(1);
            var form = "form-token=" + shopper.formToken() + "&add=1&quantity=1";
            for (var path : List.of("/", "/product", "/order", "/cart/", "/cart.xhtml", "/Cart", "/cart;a=b")) {
                var answer = shop.send(shopper.formRequest(path, form)
                        .header("Origin", shop.address().toString()));
                assertThat(answer.status()).as(path).isIn(400, 403, 404, 405);
                assertNoCookies(path, answer);
            }
        }
    }

    /** Tries each form that this shopper can find; gives where they are sent to. */
    private static List<String> forgeEveryForm(
            Shop shop, Shopper victim, Map<String, String> entries, String foreignToken) {
        var forms = Stream.concat(formsOfAShortCart(victim), formsOfAnOrderableCart(victim))
                .map(form -> form.filledIn(entries))
                .toList();
        var before = state(shop);
        for (var form : forms) {
            for (var forgery : forgeries(shop, foreignToken)) {
                assertRefused(form + ", " + forgery, send(shop, victim, form, forgery));
            }
        }
        assertThat(state(shop)).as("everything that forms can change").isEqualTo(before);
        for (var form : forms) {
            var answer = send(shop, victim, form, Forgery.from("our own", "Origin", origin(shop)));
            assertThat(answer.status()).as("without forgery: " + form).isEqualTo(303);
        }
        return forms.stream().map(FoundForm::path).toList();
    }

    /** A line that wants more than there is has a form of its own. */
    private static Stream<FoundForm> formsOfAShortCart(Shopper victim) {
        victim.openProduct(1).addToCart(1);
        victim.openProduct(4).addToCart(9);
        return victim.crawl().forms().stream();
    }

    /** The checkout's form is only there when everything in the cart can be had. */
    private static Stream<FoundForm> formsOfAnOrderableCart(Shopper victim) {
        victim.openCart().remove("A. Le Coq");
        return victim.crawl().forms().stream().filter(form -> form.path().equals("/checkout"));
    }

    private static List<Forgery> forgeries(Shop shop, String foreignToken) {
        return List.of(
                Forgery.from("from another site", "Origin", OTHERS_SITE),
                Forgery.from("from another site, which says it is us", "Origin", OTHERS_SITE, "Referer", origin(shop)),
                Forgery.from("from a page without an origin", "Origin", "null"),
                Forgery.from("from another scheme", "Origin", origin(shop).replace("http:", "https:")),
                Forgery.from("cross-site", "Sec-Fetch-Site", "cross-site"),
                Forgery.from("from a neighbour", "Sec-Fetch-Site", "same-site"),
                Forgery.from("cross-site with our origin", "Sec-Fetch-Site", "cross-site", "Origin", origin(shop)),
                Forgery.with("without token", form -> form.withToken(null)),
                Forgery.with("with an empty token", form -> form.withToken("")),
                Forgery.with("with another browser's token", form -> form.withToken(foreignToken)),
                Forgery.with("with a view state", form -> form.with("jakarta.faces.ViewState", "stateless")),
                Forgery.with(
                        "with a view state and no token",
                        form -> form.withToken(null).with("jakarta.faces.ViewState", "stateless")));
    }

    private static Answer send(Shop shop, Shopper victim, FoundForm form, Forgery forgery) {
        var request =
                victim.formRequest(form.action(), forgery.change().apply(form).body());
        return shop.send(request.headers(forgery.headers()));
    }

    private static void assertRefused(String what, Answer answer) {
        assertThat(answer.status()).as(what).isIn(400, 403, 405);
        assertNoCookies(what, answer);
    }

    private static void assertNoCookies(String what, Answer answer) {
        assertThat(answer.headers().allValues("Set-Cookie"))
                .as(what)
                .noneMatch(cookie -> cookie.matches("(?i)(__Host-)?kauppa-(cart|sign-in|receipt|open-attempt)=.*"));
    }

    /** Accounts with their passwords, where they are signed in, and orders. */
    private static List<String> state(Shop shop) {
        var databases = shop.databases();
        return List.of(
                shop.get("/api/users").body(),
                databases
                        .rows(databases.ofUsers(), "select id from users.sign_in order by id", row -> row.getString(1))
                        .toString(),
                Long.toString(databases.number(databases.primary(), "select count(*) from products.purchase_order")));
    }

    /** What staff can change besides: orders, products with their stock, the audit, roles and everybody's sign-ins. */
    private static List<String> stateForStaff(Shop shop) {
        var databases = shop.databases();
        var state = new ArrayList<>(state(shop));
        for (var sql : List.of(
                "select concat_ws(' ', number, status) from products.purchase_order order by number",
                "select concat_ws(' ', id, version, quantity) from products.product order by id",
                "select checked_at from products.last_audit")) {
            state.add(databases
                    .rows(databases.primary(), sql, row -> row.getString(1))
                    .toString());
        }
        var roles = "select concat_ws(' ', account_id, role) from users.account_role order by 1";
        state.add(databases
                .rows(databases.ofUsers(), roles, row -> row.getString(1))
                .toString());
        return state;
    }

    private static TreeSet<String> formsThatTheShopTakes(Predicate<String> which) throws IOException {
        var descriptor = Files.readString(Path.of("../shop-web-war/src/main/webapp/WEB-INF/web.xml"));
        var forms = FORMS.matcher(descriptor);
        assertThat(forms.find()).isTrue();
        return Stream.of(forms.group(1).trim().split("\\s+"))
                .filter(which)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String origin(Shop shop) {
        return shop.address().toString().replaceFirst("/$", "");
    }

    private static String newName() {
        return "u" + UUID.randomUUID().toString().substring(0, 13);
    }
}
