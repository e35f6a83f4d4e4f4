package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShopKeysTest {

    @Test
    void takesThirtyTwoBytes() {
        assertThat(ShopKeys.decode(Base64.getEncoder().encodeToString(new byte[32]) + "\n"))
                .hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="})
    void namesTheSettingAndNotItsValue(String setting) {
        var thrown = assertThatThrownBy(() -> ShopKeys.decode(setting)).isInstanceOf(IllegalStateException.class);
        thrown.hasMessageContaining("SHOP_WEB_KEY").hasNoCause();
        if (!setting.isEmpty()) {
            thrown.hasMessageNotContaining(setting);
        }
    }
}
