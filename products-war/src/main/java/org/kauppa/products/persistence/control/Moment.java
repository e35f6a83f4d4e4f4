package org.kauppa.products.persistence.control;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Moments as the tables hold them: in UTC, without saying so. */
public final class Moment {

    private Moment() {}

    /** What a native query found in a DATETIME column. */
    public static Instant of(Object column) {
        var local = column instanceof Timestamp timestamp ? timestamp.toLocalDateTime() : (LocalDateTime) column;
        return local.toInstant(ZoneOffset.UTC);
    }

    /** What a query compares a DATETIME column with. */
    public static LocalDateTime inTables(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
