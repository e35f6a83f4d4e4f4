package org.kauppa.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.local.Service;

class RoutesTest {

    @ParameterizedTest
    @CsvSource({
        "/api/products, PRODUCTS",
        "/api/products/3, PRODUCTS",
        "/api/buy, PRODUCTS",
        "/api/orders/0197, PRODUCTS",
        "/dbinit, PRODUCTS",
        "/api/users, USERS",
        "/api/users/jwks, USERS",
        "/, SHOP_WEB",
        "/products/3, SHOP_WEB",
        "/ping, SHOP_WEB",
        "/api/productsx, SHOP_WEB",
        "/api, SHOP_WEB",
        "/healthy, SHOP_WEB",
        "/x/../api/users, USERS",
    })
    void sendEachPathToItsService(String path, Service service) {
        assertThat(Routes.serviceFor(path)).contains(service);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/health", "/health/ready", "/metrics", "/metrics/base", "/openapi", "/x/../health", "//health"})
    void hideWhatIsForOperators(String path) {
        assertThat(Routes.serviceFor(path)).isEmpty();
    }
}
