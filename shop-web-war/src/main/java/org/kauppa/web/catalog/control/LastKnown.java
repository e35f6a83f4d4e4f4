package org.kauppa.web.catalog.control;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The good answers got last, each with its time: for what can still be shown while products cannot be asked. Holds a bounded
 * number, and forgets what was used longest ago first.
 */
final class LastKnown<K, V> {

    /**
     * An answer of before.
     *
     * @param at when it was got
     */
    record Known<V>(V value, Instant at) {}

    private final Map<K, Known<V>> answers;

    LastKnown(int most) {
        answers = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, Known<V>> eldest) {
                return size() > most;
            }
        };
    }

    synchronized void keep(K asked, V answer) {
        answers.put(asked, new Known<>(answer, Instant.now()));
    }

    synchronized Optional<Known<V>> get(K asked) {
        return Optional.ofNullable(answers.get(asked));
    }
}
