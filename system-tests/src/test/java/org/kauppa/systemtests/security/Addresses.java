package org.kauppa.systemtests.security;

import java.util.concurrent.atomic.AtomicInteger;

/** Addresses from the range for documentation (RFC 3849), so that what one client does is not counted for another. */
final class Addresses {

    private static final AtomicInteger GIVEN = new AtomicInteger();

    private Addresses() {}

    /** An address in a /64 block that nobody had before in this run. */
    static String next() {
        var number = GIVEN.incrementAndGet();
        return "2001:db8:%x:%x::1".formatted(number >>> 16, number & 0xffff);
    }
}
