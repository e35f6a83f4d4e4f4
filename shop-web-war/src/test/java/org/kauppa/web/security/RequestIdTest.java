package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class RequestIdTest {

    @Test
    void keepsTheCallersId() {
        assertThat(RequestId.acceptOrMake("gateway-1:42")).isEqualTo("gateway-1:42");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "a b",
                "a\nb",
                "ä",
                "<b>",
                "0123456789012345678901234567890123456789012345678901234567890123456789"
            })
    void makesOneInsteadOfWhatWouldSpoilALog(String offered) {
        assertThat(RequestId.acceptOrMake(offered)).isNotEqualTo(offered).matches("[0-9a-f-]{36}");
    }
}
