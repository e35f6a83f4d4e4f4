package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
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
        assertThat(tokens.belongTogether("browser-a", key("one").textOf("browser-a")))
                .isFalse();
    }

    /** A token that stays as it is could be guessed letter by letter from the lengths of compressed pages. */
    @Test
    void haveNothingInCommonWithEachOther() {
        var secret = key("one").textOf("browser-a");
        var made =
                Stream.generate(() -> tokens.tokenFor("browser-a")).limit(100).toList();

        assertThat(made)
                .doesNotHaveDuplicates()
                .allSatisfy(token ->
                        assertThat(tokens.belongTogether("browser-a", token)).isTrue())
                .allSatisfy(
                        token -> assertThat(token).matches("[A-Za-z0-9_-]{86}").doesNotContain(secret));
        for (var at = 0; at < made.get(0).length(); at++) {
            var place = at;
            assertThat(made.stream().map(token -> token.charAt(place)).distinct())
                    .as("characters at place " + place)
                    .hasSizeGreaterThan(3);
        }
    }

    @Test
    void areBrokenByAnyChange() {
        var token = tokens.tokenFor("browser-a");
        for (var at = 0; at < token.length() - 1; at++) { // the last character has bits that mean nothing
            var other = token.charAt(at) == 'A' ? 'B' : 'A';
            assertThat(tokens.belongTogether("browser-a", token.substring(0, at) + other + token.substring(at + 1)))
                    .as("changed at place " + at)
                    .isFalse();
        }
        assertThat(tokens.belongTogether("browser-a", token + "A")).isFalse();
        assertThat(tokens.belongTogether("browser-a", token.substring(4))).isFalse();
        assertThat(tokens.belongTogether("browser-a", "not base64 at all!")).isFalse();
    }

    private static KeyedHash key(String text) {
        return new KeyedHash(text.getBytes(UTF_8));
    }
}
