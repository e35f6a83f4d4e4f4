package org.kauppa.users.passwords.control;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many hashes be computed at once, in the order of arrival, because each takes 19 MiB and a core. Whoever
 * would wait too long is turned away at once; MicroProfile's bulkhead has no such queue for a thread that waits.
 */
final class HashingGate {

    private final Semaphore places;
    private final int maxWaiting;
    private final Duration patience;

    /**
     * A gate.
     *
     * @param atOnce how many may compute, at least 1
     * @param maxWaiting how many may wait for that
     * @param patience how long each of them waits at most
     */
    HashingGate(int atOnce, int maxWaiting, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.maxWaiting = maxWaiting;
        this.patience = patience;
    }

    /**
     * Does the work when there is a place for it.
     *
     * @throws TooManySignIns when there is none in time
     */
    <T> T pass(Supplier<T> work) {
        enter();
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private void enter() {
        try {
            if (!isFree() && !isFreeInTime()) {
                throw new TooManySignIns();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooManySignIns();
        }
    }

    /** Without overtaking those that wait already. */
    private boolean isFree() {
        return !places.hasQueuedThreads() && places.tryAcquire();
    }

    private boolean isFreeInTime() throws InterruptedException {
        return places.getQueueLength() < maxWaiting && places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
