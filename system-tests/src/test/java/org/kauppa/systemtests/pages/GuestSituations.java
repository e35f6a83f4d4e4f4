package org.kauppa.systemtests.pages;

import static org.kauppa.systemtests.pages.Situation.after;
import static org.kauppa.systemtests.pages.Situation.at;
import static org.kauppa.systemtests.pages.Situation.problem;

import java.util.List;

/** Pages for somebody without an account. Each begins with whatever cart the one before has left. */
final class GuestSituations {

    /** Products that situations make scarce; others are left alone. */
    static final long SOLD_OUT = 8;

    static final long NEARLY_SOLD_OUT = 9;
    static final long SHORT = 4;
    static final long OTHER_PRICE = 5;

    private static final String WITHOUT_TOKENS =
            "() => document.querySelectorAll('[name=form-token]').forEach(field => field.remove())";

    private static final String PROBLEM = "[role=alert]";

    private GuestSituations() {}

    static List<Situation> all() {
        return List.of(
                at("/", "main .cards"),
                at("/?category=lager&inStock=true&maxPrice=5", "main .active"),
                at("/?q=porter", "main mark"),
                at("/?q=qqzzqq", "main .empty"),
                at("/?q=porter&category=cider", "main .ways-out"),
                after(
                        "the second part of the catalogue",
                        "main .cards",
                        visitor -> visitor.open("/").follow("a[rel=next]")),
                at("/product?id=1", "article h1"),
                after("a product of which little is left", "article .stock-low", visitor -> {
                    visitor.shelf().holds(NEARLY_SOLD_OUT, 3);
                    visitor.open("/product?id=" + NEARLY_SOLD_OUT);
                }),
                after("a product that is sold out", "article .stock-none", visitor -> {
                    visitor.shelf().holds(SOLD_OUT, 0);
                    visitor.open("/product?id=" + SOLD_OUT);
                }),
                after(
                        "an empty cart",
                        "main .empty",
                        visitor -> visitor.forget().open("/cart")),
                after(
                        "nothing to order",
                        "main .empty",
                        visitor -> visitor.forget().open("/checkout")),
                after("something was added", "[role=status]", visitor -> visitor.add(1, 2)),
                at("/cart", "main .lines"),
                at("/checkout", "main form[action='/checkout']"),
                after(
                        "an order",
                        "main dl",
                        visitor -> visitor.open("/checkout").send("/checkout")),
                after("a cart that wants more than there is", "main .line-problem", visitor -> {
                    visitor.shelf().holds(SHORT, 3);
                    visitor.forget().add(1, 1).add(SHORT, 5).open("/cart");
                }),
                after(
                        "a checkout that wants more than there is",
                        "main .line-problem",
                        visitor -> visitor.open("/checkout")),
                after("an order that somebody else was faster with", PROBLEM, visitor -> {
                    visitor.shelf().holds(SHORT, 5);
                    visitor.open("/checkout");
                    visitor.shelf().holds(SHORT, 2);
                    visitor.send("/checkout");
                }),
                after("an order at another price", PROBLEM, visitor -> {
                    visitor.shelf().asks(OTHER_PRICE, "4.40");
                    visitor.forget().add(OTHER_PRICE, 1).open("/checkout");
                    visitor.shelf().asks(OTHER_PRICE, "4.60");
                    visitor.send("/checkout");
                }),
                at("/sign-in", "main [name=password]"),
                after("a wrong password", PROBLEM, visitor -> visitor.enter("/sign-in", "edgars", "not this one")),
                at("/register", "main [name=password]"),
                after("a weak password", PROBLEM, visitor -> visitor.enter("/register", "somebody", "password")),
                after(
                        "a name that is taken",
                        PROBLEM,
                        visitor -> visitor.enter("/register", "edgars", Visitor.PASSWORD)),
                at("/language", "main h1"),
                at("/sign-out", "main .button"),
                problem(404, "/nothing"),
                problem(404, "/product?id=999999"),
                problem(404, "/order?number=none"),
                problem(400, "/?after=broken"),
                new Situation("a form that is not ours", 403, "main h1", visitor -> {
                    visitor.open("/product?id=1").page().evaluate(WITHOUT_TOKENS);
                    visitor.press("main button[name=add]");
                }));
    }
}
