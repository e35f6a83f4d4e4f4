package org.kauppa.users.signin.entity;

import java.time.Duration;

/**
 * How many failed sign-ins are borne, and how the pauses grow after that: 1 s, 2 s, 4 s and so on up to a limit short
 * enough that nobody can lock an account's owner out (OWASP Authentication Cheat Sheet, "Login Throttling").
 *
 * @param free failures without a pause
 * @param longest the limit of a pause
 */
public record Patience(int free, Duration longest) {

    /** With one name from one address. */
    public static final Patience WITH_NAME_FROM_ADDRESS = new Patience(10, Duration.ofSeconds(60));

    /** With one name from anywhere; not for addresses that its owner was at lately. */
    public static final Patience WITH_NAME = new Patience(30, Duration.ofSeconds(30));

    /** From one address, which may be that of a whole office. */
    public static final Patience FROM_ADDRESS = new Patience(100, Duration.ofSeconds(60));

    private static final int MAX_DOUBLINGS = 30;

    /** The pause that follows so many failures. */
    Duration pauseAfter(int failures) {
        if (failures <= free) {
            return Duration.ZERO;
        }
        var growing = Duration.ofSeconds(1L << Math.min(failures - free - 1, MAX_DOUBLINGS));
        return growing.compareTo(longest) < 0 ? growing : longest;
    }
}
