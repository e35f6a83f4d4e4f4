package org.kauppa.web.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void tellsWhatIsWrong() {
        assertThat(PasswordRule.brokenBy("short")).isEqualTo(PasswordRule.SHORT);
        assertThat(PasswordRule.brokenBy("x".repeat(129))).isEqualTo(PasswordRule.LONG);
        assertThat(PasswordRule.brokenBy("password")).isEqualTo(PasswordRule.WEAK);
    }
}
