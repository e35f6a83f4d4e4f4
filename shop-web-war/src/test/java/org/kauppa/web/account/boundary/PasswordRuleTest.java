package org.kauppa.web.account.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordRuleTest {

    @Test
    void saysWhatToChangeAndNeverThePassword() {
        assertThat(PasswordRule.explain("1234567")).contains("too short", "8").doesNotContain("1234567");
        assertThat(PasswordRule.explain("x".repeat(129))).contains("too long", "128");
        assertThat(PasswordRule.explain("password")).contains("easy to guess");
    }
}
