package org.kauppa.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.browser.Shopper;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** The three services, unchanged, on one Payara Server. */
@ExtendWith(ShopExtension.class)
class OneServerIT {

    private static final int PORT = Integer.getInteger("kauppa.port.second");

    private static OneServer server;

    @BeforeAll
    static void start(Shop shop) throws Exception {
        server = OneServer.start(PORT, shop);
    }

    @AfterAll
    static void stop() {
        if (server != null) {
            server.close();
        }
    }

    /** Deployed is not warm: the first answers may take longer than the storefront waits for them. */
    @BeforeEach
    void startOver(Shop shop) {
        shop.startOver();
        var oneServer = shop.behind(server.address());
        await().atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> assertThat(oneServer.get("/").body()).contains("Karhu"));
    }

    @Test
    void sellsAsAShopOfManyServersDoes(Shop shop) {
        PurchasePath.buysThreeThings(shop.behind(server.address()), Shopper::atDesk);
    }
}
