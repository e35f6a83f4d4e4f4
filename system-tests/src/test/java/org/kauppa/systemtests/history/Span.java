package org.kauppa.systemtests.history;

/**
 * How long a client waited for something.
 *
 * @param start when it asked, in nanoseconds since the workload began
 * @param end when it was told or gave up
 */
record Span(long start, long end) {

    boolean isBefore(Span other) {
        return end < other.start;
    }
}
