package org.kauppa.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kauppa.users.passwords.entity.PasswordHash;

class PasswordsTest {

    /** Computed with password4j 1.8.4, another implementation: "edgars" with sixteen times the byte 7 as salt. */
    private static final String KNOWN =
            "$argon2id$v=19$m=19456,t=2,p=1$BwcHBwcHBwcHBwcHBwcHBw$WZ5PrOfTy8POQEItGMaUqsZHGO130dC6Zif1+KN6gUU";

    private final Passwords passwords = new Passwords();

    @Test
    void agreesWithAnotherImplementation() {
        assertThat(passwords.matches("edgars", PasswordHash.parse(KNOWN))).isTrue();
        assertThat(passwords.matches("Edgars", PasswordHash.parse(KNOWN))).isFalse();
    }

    @Test
    void storesInPhcFormatWithASaltOfItsOwn() {
        var first = passwords.hash("matti").phc();
        assertThat(first)
                .matches("\\$argon2id\\$v=19\\$m=19456,t=2,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}")
                .isNotEqualTo(passwords.hash("matti").phc());
        assertThat(passwords.matches("matti", PasswordHash.parse(first))).isTrue();
    }

    @Test
    void takesBothSpellingsOfAnAccentedLetter() {
        assertThat(passwords.matches("ka\u0308mppa\u0308", passwords.hash("k\u00e4mpp\u00e4")))
                .isTrue();
    }

    @Test
    void knowsAnOutdatedCost() {
        assertThat(passwords.isOutdated(PasswordHash.parse(KNOWN))).isFalse();
        assertThat(passwords.isOutdated(PasswordHash.parse(KNOWN.replace("m=19456", "m=12288"))))
                .isTrue();
        assertThat(passwords.isOutdated(PasswordHash.parse(KNOWN.replace("t=2", "t=1"))))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "edgars", "$argon2i$v=19$m=1,t=1,p=1$AAAAAAAAAAA$AAAAAAAAAAAAAAAA", "$2a$10$x"})
    void refusesWhatIsNoHashWithoutRepeatingIt(String stored) {
        assertThatThrownBy(() -> PasswordHash.parse(stored))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A stored password is not an Argon2id hash in PHC format");
    }

    @Test
    void showsNothingOfAHash() {
        assertThat(PasswordHash.parse(KNOWN)).hasToString("(password hash)");
    }
}
