package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrustedProxiesTest {

    private static final TrustedProxies NOBODY = TrustedProxies.of("");
    private static final TrustedProxies PROXIES = TrustedProxies.of("10.0.0.0/8, 127.0.0.1,::1, fd00::/8");

    @Test
    void believesNobodyUnlessTold() {
        assertThat(NOBODY.clientOf("10.0.0.1", "203.0.113.9")).isEqualTo("10.0.0.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10.0.0.1  | 203.0.113.9                        | 203.0.113.9",
                "10.0.0.1  | 198.51.100.7, 203.0.113.9          | 203.0.113.9",
                "10.0.0.1  | 198.51.100.7,203.0.113.9, 10.9.9.9 | 203.0.113.9",
                "10.0.0.1  | 10.0.0.3, 10.0.0.2                 | 10.0.0.3",
                "10.0.0.1  | ''                                 | 10.0.0.1",
                "10.0.0.1  | 203.0.113.9, unknown               | 10.0.0.1",
                "10.0.0.1  | a.example.org                      | 10.0.0.1",
                "203.0.113.5 | 198.51.100.7                     | 203.0.113.5",
                "::ffff:10.0.0.1 | ::ffff:203.0.113.9           | 203.0.113.9",
                "0:0:0:0:0:0:0:1 | 203.0.113.9                  | 203.0.113.9",
            })
    void walksBackToTheFirstThatIsNotTrusted(String peer, String forwardedFor, String client) {
        assertThat(PROXIES.clientOf(peer, forwardedFor)).isEqualTo(client);
    }

    @Test
    void countsABlockOfIpv6AsOneClient() {
        assertThat(PROXIES.clientOf("2001:db8:1:2:3::4", "")).isEqualTo("2001:db8:1:2::/64");
        assertThat(PROXIES.clientOf("::1", "2001:db8:1:2:ffff::9")).isEqualTo("2001:db8:1:2::/64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway.example.org", "10.0.0.0/99", "10.0.0.1;10.0.0.2"})
    void refusesASettingThatIsNoAddress(String setting) {
        assertThatThrownBy(() -> TrustedProxies.of(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("SHOP_TRUSTED_PROXIES");
    }
}
