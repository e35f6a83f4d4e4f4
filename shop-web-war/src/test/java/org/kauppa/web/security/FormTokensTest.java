package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FormTokensTest {

    private final FormTokens tokens = new FormTokens(key("one"));

    @Test
    void belongToOneBrowser() {
        var token = tokens.tokenFor("browser-a");

        assertThat(tokens.belongTogether("browser-a", token)).isTrue();
        assertThat(tokens.belongTogether("browser-b", token)).isFalse();
    }

    @Test
    void cannotBeMadeWithAnotherKey() {
        assertThat(tokens.belongTogether("browser-a", new FormTokens(key("two")).tokenFor("browser-a")))
                .isFalse();
    }

    @Test
    void cannotBeLeftOut() {
        assertThat(tokens.belongTogether("browser-a", null)).isFalse();
        assertThat(tokens.belongTogether("browser-a", "")).isFalse();
        assertThat(tokens.belongTogether("browser-a", "browser-a")).isFalse();
    }

    private static KeyedHash key(String text) {
        return new KeyedHash(text.getBytes(UTF_8));
    }
}
