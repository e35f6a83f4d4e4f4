package org.kauppa.web.layout;

import java.time.Duration;
import org.kauppa.web.language.Texts;

/**
 * How long to wait, as people say it: {@code 1 second}, {@code 45 seconds}, {@code 3 minutes}.
 *
 * @param amount at least 1
 * @param minutes whether the amount is of minutes, not of seconds
 */
public record Pause(long amount, boolean minutes) {

    private static final long LONGEST_IN_SECONDS = 90;

    /** The pause; minutes are rounded up, so that whoever waits so long has waited enough. */
    static Pause of(Duration pause) {
        var seconds = Math.max(1, pause.toSeconds());
        return seconds <= LONGEST_IN_SECONDS ? new Pause(seconds, false) : new Pause((seconds + 59) / 60, true);
    }

    /** The pause in words of the page's language. */
    public static String inWords(Duration pause, Texts texts) {
        var rounded = of(pause);
        return rounded.minutes()
                ? texts.of("layout.minutes", rounded.amount())
                : texts.of("layout.seconds", rounded.amount());
    }
}
