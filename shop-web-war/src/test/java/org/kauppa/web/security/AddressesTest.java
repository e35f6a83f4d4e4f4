package org.kauppa.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @ParameterizedTest
    @ValueSource(strings = {"/assets/kauppa.css", "/images/karhu.svg", "/images/a-le-coq.svg"})
    void knowsFiles(String path) {
        assertThat(Addresses.isFile(path)).isTrue();
        assertThat(Addresses.isInternal(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cart", "/account/password", "/sign-in", "/cart/", "/nothing_here"})
    void takesPagesForNothingElse(String path) {
        assertThat(Addresses.isFile(path)).isFalse();
        assertThat(Addresses.isInternal(path)).isFalse();
    }

    /** The server finds a page at each of these. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../cart",
                "/assets/%2e%2e/cart",
                "/assets/..%2fcart",
                "/assets/..;/cart",
                "/assets//../cart",
                "/cart;/assets/x.css",
                "//cart",
                "/./cart",
                "/%63art",
                "/cart;x",
                "/cart.xhtml",
                "/cart.xhtml;x",
                "/cart%2exhtml",
                "/index",
                "/index;x",
                "/jakarta.faces.resource/x",
            })
    void takesNoOtherSpelling(String path) {
        assertThat(Addresses.isFile(path)).isFalse();
        assertThat(Addresses.isInternal(path)).isTrue();
    }
}
