package org.kauppa.systemtests.pages;

import static org.kauppa.systemtests.pages.Situation.after;
import static org.kauppa.systemtests.pages.Situation.at;
import static org.kauppa.systemtests.pages.Situation.problem;

import java.util.List;

/** Pages for the people who run the shop. They find the orders of the shoppers before them. */
final class StaffSituations {

    private static final String PROBLEM = "main [role=alert]";
    private static final String LIST = "id,name,category,price\n,New lager,lager,2.50\n,Newer lager,lager,much\n";
    private static final long CHANGED_BY_ANOTHER = 6;

    private StaffSituations() {}

    static List<Situation> all() {
        return List.of(
                after("staff", "[role=status]", visitor -> visitor.signIn("admin", "admin")),
                at("/", "main .cards"),
                at("/admin", "main h1"),
                at("/admin/orders", "main table"),
                at("/admin/orders?customer=nobody", "main [role=status]"),
                at("/admin/orders?from=never", PROBLEM),
                after("an order for staff", "main dl", StaffSituations::openOrder),
                after("before an order is cancelled", "main form[action='/admin/order/cancel']", visitor -> {
                    openOrder(visitor);
                    visitor.follow("main a[href*='/admin/order/cancel']");
                }),
                at("/admin/accounts", "main table"),
                at("/admin/accounts?name=nobody.at.all", "main [role=status]"),
                at("/admin/account?name=edgars", "main dl"),
                at("/admin/account/role?name=edgars", "main form"),
                at("/admin/operations", "main table"),
                at("/admin/products", "main table"),
                at("/admin/products?q=qqzzqq", "main [role=status]"),
                at("/admin/product?id=1", "main [name=price]"),
                at("/admin/product", "main [name=price]"),
                new Situation(
                        "a product without a price",
                        422,
                        PROBLEM,
                        visitor -> visitor.open("/admin/product")
                                .fill("price", "none")
                                .send("/admin/product")),
                new Situation("a product that another changed meanwhile", 412, "main .conflict", visitor -> {
                    visitor.shelf().asks(CHANGED_BY_ANOTHER, "3.10");
                    visitor.open("/admin/product?id=" + CHANGED_BY_ANOTHER).fill("price", "3.30");
                    visitor.shelf().asks(CHANGED_BY_ANOTHER, "3.20");
                    visitor.send("/admin/product?id=" + CHANGED_BY_ANOTHER);
                }),
                at("/admin/stock?id=1", "main table"),
                new Situation(
                        "a change of the stock that is none",
                        422,
                        PROBLEM,
                        visitor -> visitor.open("/admin/stock?id=1")
                                .fill("change", "some")
                                .send("/admin/stock?id=1")),
                at("/admin/import", "main [name=file]"),
                after(
                        "a list of products with mistakes",
                        "main table",
                        visitor -> visitor.open("/admin/import")
                                .choose("file", "products.csv", "text/csv", LIST)
                                .send("/admin/uploads/products")),
                problem(404, "/admin/nothing"),
                problem(404, "/admin/product?id=999999"));
    }

    private static void openOrder(Visitor visitor) {
        visitor.open("/admin/orders?status=placed").follow("main tbody th a");
    }
}
