package org.kauppa.web.checkout.entity;

import org.kauppa.web.checkout.entity.Refusal.Reason;

/**
 * An attempt that was sent and of which nobody here knows the end: it has to be finished, as the same attempt, before it
 * can be said whether it was an order.
 *
 * @param reason why its end is not known: {@link Reason#NO_ANSWER} or {@link Reason#IN_PROGRESS}
 */
public record OpenAttempt(Attempt attempt, Reason reason) {

    /** Whether it is this attempt that is open. */
    public boolean is(Attempt other) {
        return attempt.equals(other);
    }
}
