package org.kauppa.systemtests.history;

import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Keeps what all clients observe, by one clock. */
final class Recorder {

    private final long origin = System.nanoTime();
    private final Queue<Observation<?, ?>> observations = new ConcurrentLinkedQueue<>();

    /** Nanoseconds since the workload began. */
    long now() {
        return System.nanoTime() - origin;
    }

    void add(Observation<?, ?> observation) {
        observations.add(observation);
    }

    /** How many observations there are. */
    int size() {
        return observations.size();
    }

    List<Observation<?, ?>> observations() {
        return List.copyOf(observations);
    }
}
