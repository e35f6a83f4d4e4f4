package org.kauppa.users.passwords.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class HashingGateTest {

    @Test
    void turnsAwayWhoWaitsTooLong() throws Exception {
        occupied(
                new HashingGate(1, 10, Duration.ofMillis(50)),
                gate -> assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(TooManySignIns.class));
    }

    @Test
    void turnsAwayAtOnceWhenTheQueueIsFull() throws Exception {
        occupied(
                new HashingGate(1, 0, Duration.ofDays(1)),
                gate -> assertThatThrownBy(() -> gate.pass(() -> 1)).isInstanceOf(TooManySignIns.class));
    }

    @Test
    void givesThePlaceBackAlsoAfterAFailure() {
        var gate = new HashingGate(1, 0, Duration.ZERO);
        assertThatThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");
        assertThat(gate.<Integer>pass(() -> 1)).isEqualTo(1);
    }

    private interface Trial {
        void run(HashingGate gate);
    }

    private static void occupied(HashingGate gate, Trial trial) throws Exception {
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
