package org.kauppa.web.admin.operations.entity;

import java.time.Duration;
import java.util.Optional;

/**
 * An instance of a service.
 *
 * @param service products, users or shop-web
 * @param number 1 or more, in the order of the settings
 * @param health what it says of itself
 * @param metrics its figures; empty when it did not give them
 */
public record Instance(String service, int number, Health health, Optional<Metrics> metrics) {

    /** What an instance says of itself. */
    public enum Health {
        /** It takes requests. */
        READY,
        /** It answers, and says that it should get no requests now. */
        NOT_READY,
        /** It did not answer within a second. */
        SILENT
    }

    /** The word for its health: {@code ready}, {@code not-ready} or {@code silent}. */
    public String state() {
        return switch (health) {
            case READY -> "ready";
            case NOT_READY -> "not-ready";
            case SILENT -> "silent";
        };
    }

    /** For how long it has been running; null when it did not tell. */
    public Duration upTime() {
        return metrics.flatMap(Metrics::upTime).orElse(null);
    }

    /** Reads that brought a consistency token and were answered so; null when it did not tell. */
    public Long causalReads(String answeredBy) {
        return metrics.map(known -> known.causalReads(answeredBy)).orElse(null);
    }

    /** How long such a read waited for a replica, on average, in milliseconds; null when none did, or it did not tell. */
    public Long meanWait() {
        return metrics.flatMap(Metrics::meanCausalWait).map(Duration::toMillis).orElse(null);
    }
}
