package org.kauppa.service.requests;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Lets only so many do a costly piece of work at once, in the order of arrival. Whoever would wait too long is turned
 * away; MicroProfile's bulkhead has no such queue for a thread that waits.
 */
public final class Gate {

    private final Semaphore places;
    private final int maxWaiting;
    private final Duration patience;
    private final Supplier<? extends RuntimeException> refusal;

    /**
     * A gate.
     *
     * @param atOnce how many may pass, at least 1
     * @param maxWaiting how many may wait for that
     * @param patience how long each of them waits at most
     * @param refusal what is thrown at everybody else
     */
    public Gate(int atOnce, int maxWaiting, Duration patience, Supplier<? extends RuntimeException> refusal) {
        this.places = new Semaphore(atOnce, true);
        this.maxWaiting = maxWaiting;
        this.patience = patience;
        this.refusal = refusal;
    }

    /** Does the work when there is a place for it, or throws the refusal when there is none in time. */
    public <T> T pass(Supplier<T> work) {
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
                throw refusal.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw refusal.get();
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
