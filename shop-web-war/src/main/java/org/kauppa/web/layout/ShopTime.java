package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.kauppa.web.language.Language;
import org.kauppa.web.language.PageLanguage;

/**
 * Writes times as clocks in Finland show them, where the shop is, in the language of the page: {@code 23 November 2026, 14:05},
 * {@code 23. marraskuuta 2026 klo 14.05}.
 */
@Named
@RequestScoped
public class ShopTime {

    private static final ZoneId SHOP = ZoneId.of("Europe/Helsinki");

    @Inject
    private PageLanguage language;

    /** The time, to the minute. */
    public String format(Instant time) {
        return minute(language.get()).format(time.atZone(SHOP));
    }

    /** The time for machines, as HTML takes it: with no more than three digits of a fraction of a second. */
    public String machine(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The day. */
    public String format(LocalDate day) {
        return day(language.get()).format(day);
    }

    static DateTimeFormatter minute(Language language) {
        return of(language.locale(), language == Language.FINNISH ? "d. MMMM yyyy 'klo' H.mm" : "d MMMM yyyy, HH:mm");
    }

    static DateTimeFormatter day(Language language) {
        return of(language.locale(), language == Language.FINNISH ? "d. MMMM yyyy" : "d MMMM yyyy");
    }

    private static DateTimeFormatter of(Locale locale, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, locale);
    }
}
