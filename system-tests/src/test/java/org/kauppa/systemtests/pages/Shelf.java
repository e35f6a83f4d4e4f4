package org.kauppa.systemtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.kauppa.systemtests.shop.Databases;
import org.kauppa.systemtests.shop.Shop;

/** What there is of the products, as staff sees to it. */
final class Shelf {

    private final Shop shop;
    private final Databases databases;

    Shelf(Shop shop) {
        this.shop = shop;
        this.databases = shop.databases();
    }

    /** Has so many of a product there, for every shopper to see. */
    void holds(long product, int quantity) {
        var now = databases.number(databases.primary(), "select quantity from products.product where id = " + product);
        if (now != quantity) {
            var change = "{\"change\":%d}".formatted(quantity - now);
            var answer = shop.post("/api/products/" + product + "/stock", change, shop.as("admin", "admin"));
            assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        }
        databases.awaitReplicas();
    }

    /** Sells a product at another price from now on. */
    void asks(long product, String price) {
        databases.run(
                databases.primary(),
                "update products.product set price = " + price + ", version = version + 1 where id = " + product);
        databases.awaitReplicas();
    }
}
