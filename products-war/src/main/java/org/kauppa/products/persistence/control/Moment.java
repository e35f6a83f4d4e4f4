package org.kauppa.products.persistence.control;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Moments as the tables hold them: in UTC, without saying so. */
public final class Moment {

    private Moment() {}

    /** What a native query found in a DATETIME column. */
    public static Instant of(Object column) {
        var local = column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }

    /** What a query writes into a DATETIME column, or compares it with: to the microsecond, which MySQL would round up to. */
    public static LocalDateTime inTables(Instant moment) {
        return LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }
}
