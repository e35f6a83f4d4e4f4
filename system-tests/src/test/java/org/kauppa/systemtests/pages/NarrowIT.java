package org.kauppa.systemtests.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Device;
import org.kauppa.systemtests.browser.Language;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** A purchase fits a small phone, and text that its reader wants twice as large: nothing has to be scrolled sideways. */
@ExtendWith(ShopExtension.class)
class NarrowIT {

    private static final List<Consumer<Visitor>> PURCHASE = List.of(
            visitor -> visitor.open("/"),
            visitor -> visitor.open("/?q=porter"),
            visitor -> visitor.open("/product?id=1"),
            visitor -> visitor.add(1, 12),
            visitor -> visitor.add(5, 100),
            visitor -> visitor.open("/cart"),
            visitor -> visitor.open("/sign-in?from=/checkout"),
            visitor -> visitor.open("/register?from=/checkout"),
            visitor -> visitor.open("/checkout"),
            visitor -> visitor.send("/checkout"));

    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
    }

    @Test
    void fitsASmallPhone(Shop shop) {
        assertFits(shop, Device.PHONE);
    }

    @Test
    void fitsADeskWithLargeText(Shop shop) {
        assertFits(shop, Device.DESK.withLargeText());
    }

    @Test
    void fitsASmallPhoneWithLargeText(Shop shop) {
        assertFits(shop, Device.PHONE.withLargeText());
    }

    private static void assertFits(Shop shop, Device device) {
        var shelf = new Shelf(shop);
        shelf.holds(1, 100);
        shelf.holds(5, 1000);
        var problems = new ArrayList<String>();
        for (var language : Language.values()) {
            try (var visitor = new Visitor(shop, shelf, device.in(language))) {
                PURCHASE.forEach(step -> {
                    step.accept(visitor);
                    Fit.problems(visitor.page())
                            .forEach(problem -> problems.add(visitor + " " + visitor.path() + ": " + problem));
                });
                assertThat(visitor.path()).isEqualTo("/order");
            }
        }
        assertThat(problems).isEmpty();
    }
}
