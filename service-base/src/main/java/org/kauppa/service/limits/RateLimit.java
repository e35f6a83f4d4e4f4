package org.kauppa.service.limits;

import java.time.Duration;
import java.time.Instant;

/**
 * So many requests at once and as many an hour: the generic cell rate algorithm (ITU-T I.371) as a "virtual scheduling"
 * that keeps one moment for each client, the one at which all that was allowed is spent.
 *
 * @param perHour how many requests, at least 1
 */
public record RateLimit(int perHour) {

    private static final Duration HOUR = Duration.ofHours(1);

    /** A limit. */
    public RateLimit {
        if (perHour < 1) {
            throw new IllegalArgumentException("A limit lets at least one request pass");
        }
    }

    /**
     * Asks for one more request.
     *
     * @param spentUntil what was kept of the client's last one; anything in the past for a new client
     * @return what to keep from now on
     * @throws TooManyRequests when it would be one too many
     */
    Instant take(Instant spentUntil, Instant now) {
        var next = (spentUntil.isAfter(now) ? spentUntil : now).plus(HOUR.dividedBy(perHour));
        var allowedFrom = next.minus(HOUR);
        if (allowedFrom.isAfter(now)) {
            throw new TooManyRequests(Duration.between(now, allowedFrom));
        }
        return next;
    }
}
