package org.kauppa.web.signin.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.kauppa.web.services.ServiceUnavailable;

/**
 * How it stands with a sign-in at the moment its shopper asks for a page.
 *
 * @param signIn as it is now, renewed or not
 */
public record Standing(SignIn signIn, State state) {

    /** What can be said of a sign-in. */
    public enum State {
        /** Its access token is good. */
        HOLDS,
        /** It has a new access token, and the browser must learn it. */
        RENEWED,
        /** Its access token is over, and users is not there to renew it: nothing is lost, and nothing is proved. */
        UNCONFIRMED,
        /** It is over for good. */
        ENDED
    }

    /**
     * Renews a sign-in that is due.
     *
     * @param renewal asks users: the renewed sign-in, empty when users has ended it, or {@link ServiceUnavailable}
     */
    public static Standing of(SignIn kept, Instant now, Function<SignIn, Optional<SignIn>> renewal) {
        if (!kept.isRenewable() || !kept.isDueAt(now)) {
            return new Standing(kept, kept.holdsAt(now) ? State.HOLDS : State.ENDED);
        }
        try {
            return renewal.apply(kept)
                    .map(renewed -> new Standing(renewed, State.RENEWED))
                    .orElseGet(() -> new Standing(kept, State.ENDED));
        } catch (ServiceUnavailable e) {
            return new Standing(kept, kept.holdsAt(now) ? State.HOLDS : State.UNCONFIRMED);
        }
    }
}
