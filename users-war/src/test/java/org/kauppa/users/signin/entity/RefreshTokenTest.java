package org.kauppa.users.signin.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RefreshTokenTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    private final TokenSecret secret = TokenSecret.random();
    private final RefreshToken token = new RefreshToken(secret, "a-sign-in", NOW, NOW.plus(Duration.ofDays(14)));

    @Test
    void hasASecretThatNobodyGuesses() {
        assertThat(secret.text())
                .matches("[A-Za-z0-9_-]{43}")
                .isNotEqualTo(TokenSecret.random().text());
        assertThat(secret.toString()).doesNotContain(secret.text());
        assertThat(secret.hash()).hasSize(32);
    }

    @Test
    void isSpentOnce() {
        assertThat(token.isSpent()).isFalse();
        token.spend(NOW, null);
        assertThat(token.isSpent()).isTrue();
        assertThat(token.saltOfSameUse(NOW, null)).isEmpty();
    }

    @Test
    void givesTheSameSuccessorForTheSameUse() {
        var first = secret.successor(token.spend(NOW, "key"));
        var again = token.saltOfSameUse(NOW.plusSeconds(59), "key").map(secret::successor);
        assertThat(again).contains(first);
        assertThat(first).isNotEqualTo(secret);
    }

    @Test
    void givesNoneForAnotherUseOrTooLate() {
        token.spend(NOW, "key");
        assertThat(token.saltOfSameUse(NOW, "other")).isEmpty();
        assertThat(token.saltOfSameUse(NOW, null)).isEmpty();
        assertThat(token.saltOfSameUse(NOW.plusSeconds(60), "key")).isEmpty();
    }

    @Test
    void hasASuccessorThatNeitherTheTableNorTheTokenAloneTells() {
        var salt = token.spend(NOW, "key");
        assertThat(TokenSecret.random().successor(salt)).isNotEqualTo(secret.successor(salt));
        assertThat(secret.successor(TokenSecret.newSalt())).isNotEqualTo(secret.successor(salt));
    }

    @Test
    void expires() {
        assertThat(token.isExpiredAt(NOW.plus(Duration.ofDays(14)).minusMillis(1)))
                .isFalse();
        assertThat(token.isExpiredAt(NOW.plus(Duration.ofDays(14)))).isTrue();
    }

    @Test
    void prolongsASignInByDaysUpToItsAge() {
        var signIn = new OngoingSignIn(1, NOW);
        assertThat(signIn.prolong(NOW)).isEqualTo(NOW.plus(OngoingSignIn.IDLE_LIMIT));
        var late = NOW.plus(OngoingSignIn.AGE_LIMIT).minus(Duration.ofDays(1));
        assertThat(signIn.isOverAt(late)).isTrue();
        assertThat(signIn.prolong(late)).isEqualTo(NOW.plus(OngoingSignIn.AGE_LIMIT));
        assertThat(signIn.isOverAt(late)).isFalse();
        assertThat(signIn.isOverAt(NOW.plus(OngoingSignIn.AGE_LIMIT).plusSeconds(1)))
                .isTrue();
    }
}
