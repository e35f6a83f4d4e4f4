package org.kauppa.systemtests.pages;

import static org.kauppa.systemtests.pages.Situation.after;
import static org.kauppa.systemtests.pages.Situation.at;

import java.util.List;
import java.util.UUID;

/** Pages for somebody who is signed in, first of all by making an account. */
final class ShopperSituations {

    private static final String PROBLEM = "[role=alert]";

    private ShopperSituations() {}

    static List<Situation> all() {
        return List.of(
                after("a new account", "[role=status]", visitor -> visitor.register(newName())),
                at("/", "main .cards"),
                at("/account", "main h1"),
                at("/account/orders", "main .empty"),
                at("/account/password", "main [name=new]"),
                after(
                        "a wrong present password",
                        PROBLEM,
                        visitor -> visitor.open("/account/password")
                                .fill("current", "not this one")
                                .fill("new", "four pines on the hill")
                                .send("/account/password")),
                at("/account/delete", "main [name=password]"),
                after(
                        "a wrong password for deleting",
                        PROBLEM,
                        visitor -> visitor.open("/account/delete")
                                .fill("password", "not this one")
                                .send("/account/delete")),
                at("/sign-in", "main .button"),
                at("/register", "main .button"),
                at("/sign-out", "main form"),
                after("a cart of an account", "main .lines", ShopperSituations::fillCart),
                at("/checkout", "main form[action='/checkout']"),
                after("an order of an account", "main dl", ShopperSituations::order),
                at("/account/orders", "main .lines"),
                after("an order that was cancelled", "main dl", ShopperSituations::cancel));
    }

    private static void fillCart(Visitor visitor) {
        visitor.add(1, 2).open("/cart");
    }

    private static void order(Visitor visitor) {
        visitor.open("/checkout").send("/checkout");
    }

    private static void cancel(Visitor visitor) {
        visitor.open("/account/orders").follow("main a[href*='/order?number=']").press("main [name=cancel]");
    }

    private static String newName() {
        return "v" + UUID.randomUUID().toString().substring(0, 13);
    }
}
