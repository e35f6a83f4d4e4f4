package org.kauppa.systemtests.pages;

import static org.kauppa.systemtests.pages.Situation.after;
import static org.kauppa.systemtests.pages.Situation.at;
import static org.kauppa.systemtests.pages.Situation.problem;

import java.util.List;
import java.util.function.Function;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Shop;

/**
 * A part of the shop that does not answer.
 *
 * @param missing the processes that do not
 * @param situations how the pages look that need them
 */
record Outage(Function<Shop, List<Member>> missing, List<Situation> situations) {

    private static final String PROBLEM = "[role=alert]";

    /** What is said on every page as long as it is so. */
    private static final String STANDING = ".notice-standing";

    /** What visitors have and have seen before something is missing. */
    static final Situation BEFORE = after("with a cart, while all is well", "main .cards", Outage::fillCart);

    static List<Outage> all() {
        return List.of(accounts(), products(), writes());
    }

    private static Outage accounts() {
        return new Outage(
                shop -> shop.cluster().ofKind("users"),
                List.of(
                        after("signing in without accounts", PROBLEM, visitor -> visitor.signIn("edgars", "edgars")),
                        new Situation("registering without accounts", 503, PROBLEM, Outage::register)));
    }

    private static Outage products() {
        return new Outage(
                shop -> shop.cluster().ofKind("products"),
                List.of(
                        new Situation(
                                "what was last known of the catalogue", 503, STANDING, visitor -> visitor.open("/")),
                        new Situation("what was last known of a product", 503, STANDING, Outage::openProduct),
                        problem(503, "/?q=never+asked+for"),
                        new Situation("a cart without its products", 503, PROBLEM, visitor -> visitor.open("/cart")),
                        new Situation("a checkout without its products", 503, PROBLEM, Outage::openCheckout)));
    }

    private static Outage writes() {
        return new Outage(
                shop -> List.of(shop.databases().primary()),
                List.of(
                        at("/", STANDING),
                        after(
                                "ordering while nothing can be written",
                                PROBLEM,
                                visitor -> visitor.open("/checkout").send("/checkout"))));
    }

    private static void fillCart(Visitor visitor) {
        visitor.forget().add(1, 1).open("/");
    }

    private static void openProduct(Visitor visitor) {
        visitor.open("/product?id=1");
    }

    private static void openCheckout(Visitor visitor) {
        visitor.open("/checkout");
    }

    private static void register(Visitor visitor) {
        visitor.register("somebody");
    }
}
