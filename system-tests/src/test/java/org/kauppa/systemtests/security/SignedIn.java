package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.kauppa.systemtests.shop.Answer;

/** What somebody has in hand after signing in or going on with it. */
record SignedIn(String accessToken, String refreshToken) {

    /** Reads the answer, which must be a good one. */
    static SignedIn of(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return new SignedIn(
                Confidential.note(answer.object().getString("accessToken")),
                Confidential.note(answer.object().getString("refreshToken")));
    }

    /** The headers that carry the access token. */
    String[] asHeaders() {
        return new String[] {"Authorization", "Bearer " + accessToken};
    }
}
