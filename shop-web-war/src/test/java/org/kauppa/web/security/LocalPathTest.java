package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cart", "/?q=a%20b&sort=-price#product-3", "/product?id=1"})
    void goesBackInsideTheShop(String path) {
        assertThat(LocalPath.orElse(path, "/other")).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "cart",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                " /cart",
                "/\t/evil.example",
                "/cart\r\nSet-Cookie: a=b",
                "/a\\b",
                "/käse",
            })
    void goesNowhereElse(String path) {
        assertThat(LocalPath.orElse(path, "/other")).isEqualTo("/other");
    }

    @Test
    void takesNoEndlessPathAndNoneAtAll() {
        assertThat(LocalPath.orElse("/" + "x".repeat(1000), "/other")).isEqualTo("/other");
        assertThat(LocalPath.orElse(null, "/other")).isEqualTo("/other");
    }
}
