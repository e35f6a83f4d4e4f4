package org.kauppa.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery",
                "ääkköset käyvät",
                "🍺🍺🍺🍺🍺🍺🍺🍺",
                "no digits needed",
                "x1!x1!x1!x1!"
            })
    void takesWhatIsLongEnoughAndNotCommon(String password) {
        assertThat(rules.objection("maija", password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "short", "seven77", "🍺🍺🍺🍺🍺🍺🍺"})
    void refusesWhatIsTooShort(String password) {
        assertThat(rules.objection("maija", password)).contains("must have 8 to 128 characters");
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThat(rules.objection("maija", "ab ".repeat(42) + "ab")).isEmpty();
        assertThat(rules.objection("maija", "ab ".repeat(43))).contains("must have 8 to 128 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "PassWord", "password1", "12345678", "qwertyuiop", "iloveyou", "11111111"})
    void refusesWhatIsGuessedFirst(String password) {
        assertThat(rules.objection("maija", password)).contains("is one of the passwords that are guessed first");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Maija-1987", "xx kauppa xx"})
    void refusesTheNameAndTheShop(String password) {
        assertThat(rules.objection("maija", password)).contains("must not contain the username or the shop's name");
    }
}
