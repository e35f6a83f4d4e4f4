package org.kauppa.systemtests.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.Random;

/** The last few things that were done, to be taken up again by chance; for any number of threads. */
final class Newest<T> {

    private static final int KEPT = 40;

    private final Deque<T> kept = new ArrayDeque<>();

    synchronized void add(T thing) {
        kept.add(thing);
        if (kept.size() > KEPT) {
            kept.remove();
        }
    }

    synchronized Optional<T> any(Random random) {
        return kept.isEmpty()
                ? Optional.empty()
                : kept.stream().skip(random.nextInt(kept.size())).findFirst();
    }
}
