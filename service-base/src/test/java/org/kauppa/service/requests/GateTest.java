package org.kauppa.service.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class GateTest {

    @Test
    void turnsAwayWhoWaitsTooLong() throws Exception {
        occupied(
                new Gate(1, 10, Duration.ofMillis(50), Refused::new),
                gate -> assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(Refused.class));
    }

    @Test
    void turnsAwayAtOnceWhenTheQueueIsFull() throws Exception {
        occupied(
                new Gate(1, 0, Duration.ofDays(1), Refused::new),
                gate -> assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(Refused.class));
    }

    @Test
    void givesThePlaceBackAlsoAfterAFailure() {
        var gate = new Gate(1, 0, Duration.ZERO, Refused::new);
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(gate.<Integer>pass(() -> 1)).isEqualTo(1);
    }

    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private interface Trial {
        void run(Gate gate);
    }

    private static void occupied(Gate gate, Trial trial) throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var executor = Executors.newSingleThreadExecutor();
        try {
            var work = executor.submit(() -> gate.pass(() -> {
                inside.countDown();
                return await(leave);
            }));
            assertThat(await(inside)).isTrue();
            trial.run(gate);
            leave.countDown();
            assertThat(work.get(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            executor.shutdownNow();
        }
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
