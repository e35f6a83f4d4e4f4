package org.kauppa.web.layout;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes times as clocks in Finland show them, where the shop is: {@code 23 November 2026, 14:05}. */
@Named
@ApplicationScoped
public class ShopTime {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH).withZone(ZoneId.of("Europe/Helsinki"));

    /** The time, to the minute. */
    public String format(Instant time) {
        return MINUTE.format(time);
    }
}
