package org.kauppa.products.operations.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A set of transactions, as MySQL writes it: {@code uuid:1-5:7,uuid:1} (MySQL 8.0 manual, "GTID Sets"). Only the numbers
 * in it are counted here; which server gave them, and under which tag, is a name.
 *
 * @param intervals of numbers, by name
 */
public record GtidSet(Map<String, List<Interval>> intervals) {

    /** The numbers from {@code first} to {@code last}. */
    public record Interval(long first, long last) {

        private long inCommonWith(Interval other) {
            return Math.max(0, Math.min(last, other.last) - Math.max(first, other.first) + 1);
        }

        private long size() {
            return last - first + 1;
        }
    }

    /** Reads what {@code @@gtid_executed} says. */
    public static GtidSet parse(String text) {
        var intervals = new TreeMap<String, List<Interval>>();
        for (var ofServer : text.replaceAll("\\s", "").split(",")) {
            var name = new StringBuilder();
            for (var part : ofServer.split(":")) {
                if (part.matches("\\d+(-\\d+)?")) {
                    intervals
                            .computeIfAbsent(name.toString(), server -> new ArrayList<>())
                            .add(interval(part));
                } else {
                    name.append(':').append(part);
                }
            }
        }
        return new GtidSet(intervals);
    }

    /** How many transactions of this set the other one lacks. */
    public long countMissingIn(GtidSet other) {
        var missing = 0L;
        for (var entry : intervals.entrySet()) {
            var others = other.intervals.getOrDefault(entry.getKey(), List.of());
            for (var interval : entry.getValue()) {
                missing += interval.size()
                        - others.stream().mapToLong(interval::inCommonWith).sum();
            }
        }
        return missing;
    }

    private static Interval interval(String text) {
        var ends = text.split("-");
        return new Interval(Long.parseLong(ends[0]), Long.parseLong(ends[ends.length - 1]));
    }
}
