package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShopAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http, localhost:8080, true",
        "http, localhost, true",
        "http, 127.0.0.1:8080, true",
        "http, [::1]:8080, true",
        "https, localhost:8443, false",
        "https, shop.example, false",
        "http, shop.example, false",
        "http, localhost.evil.example, false",
        "http, '', false"
    })
    void plainCookiesAreForOnesOwnMachineOnly(String scheme, String host, boolean plain) {
        assertThat(new ShopAddress(scheme, host).mayUsePlainCookies()).isEqualTo(plain);
    }
}
