package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenderTest {

    private static final ShopAddress SHOP = new ShopAddress("https", "shop.example");

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://shop.example, same-origin",
                "HTTPS://SHOP.EXAMPLE, same-origin",
                "https://shop.example, -",
                "-, same-origin",
                "-, none",
                "-, -",
            })
    void mayBeUs(String origin, String fetchSite) {
        assertThat(new Sender(origin, fetchSite).mayBeUs(SHOP)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "https://evil.example, cross-site",
                "https://evil.example, -",
                "https://evil.example, same-origin",
                "-, cross-site",
                "-, same-site",
                "null, -",
                "null, same-origin",
                "http://shop.example, same-origin",
                "https://shop.example:444, -",
                "https://shop.example.evil.example, -",
                "https://a.shop.example, same-site",
            })
    void isSomebodyElse(String origin, String fetchSite) {
        assertThat(new Sender(origin, fetchSite).mayBeUs(SHOP)).isFalse();
    }
}
