package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Device;
import org.kauppa.systemtests.browser.FirstView;
import org.kauppa.systemtests.browser.FirstView.Received;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** What the first page costs somebody who has never been here, and whether it holds still. */
@ExtendWith(ShopExtension.class)
class WeightIT {

    private static final long MOST_BYTES = 60 * 1024;

    /** What goes into one packet or two is not worth compressing. */
    private static final long SMALL_BYTES = 2 * 1024;

    private static final double STILL = 0.01;
    private static final List<Device> DEVICES = List.of(Device.DESK, Device.PHONE);

    @Test
    void transfersLittleBesidePictures(Shop shop) {
        for (var device : DEVICES) {
            try (var shopper = Shopper.with(device, shop)) {
                var received = FirstView.receive(shopper.page(), "/");

                var others = received.stream().filter(file -> !file.isPicture()).toList();
                assertThat(others).anyMatch(file -> file.type().equals("Stylesheet"));
                assertThat(others)
                        .filteredOn(file -> file.bytes() >= SMALL_BYTES)
                        .allSatisfy(file ->
                                assertThat(file.encoding()).as(file.toString()).isEqualTo("gzip"));
                assertThat(others.stream().mapToLong(Received::bytes).sum())
                        .as(others.toString())
                        .isBetween(1L, MOST_BYTES);
            }
        }
    }

    @Test
    void asksNobodyElse(Shop shop) {
        try (var shopper = Shopper.atDesk(shop)) {
            assertThat(FirstView.receive(shopper.page(), "/"))
                    .isNotEmpty()
                    .allMatch(file ->
                            file.address().getAuthority().equals(shop.address().getAuthority()));
        }
    }

    @Test
    void holdsStillWhenPicturesComeLate(Shop shop) {
        for (var device : DEVICES) {
            for (var path : List.of("/", "/product?id=1")) {
                try (var shopper = Shopper.with(device, shop)) {
                    assertThat(FirstView.shift(shopper.page(), path)).as(path).isLessThan(STILL);
                }
            }
        }
    }
}
