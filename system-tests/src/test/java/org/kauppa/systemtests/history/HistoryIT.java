package org.kauppa.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;

/** Whatever clients do at the same time, and whatever dies meanwhile: what they were told is true. */
@ExtendWith(ShopExtension.class)
class HistoryIT {

    private static final long SEED = Long.getLong("kauppa.history.seed", new Random().nextInt(1_000_000));
    private static final Duration TIME = Duration.ofSeconds(Integer.getInteger("kauppa.history.seconds", 20));
    private static final int LEAST_REQUESTS = 500;
    private static final int KILLS = 3;
    private static final int REQUESTS_BETWEEN_KILLS = 150;
    private static final Duration KILL_LIMIT = Duration.ofMinutes(2);

    @Test
    void holdsWhenManyBuyCancelAndReadAtOnce(Shop shop) throws Exception {
        var trial = new Trial("undisturbed", shop, SEED);
        var end = Instant.now().plus(TIME);
        var history = trial.run(() -> Instant.now().isBefore(end) || trial.requests() < LEAST_REQUESTS, () -> {});

        trial.assertNothingWrong(history);
        var counts = Counts.of(history);
        assertEnoughHappened(counts);
        assertThat(counts.lost()).as("answers that were lost").isZero();
    }

    @Test
    void holdsWhenInstancesAreKilled(Shop shop) throws Exception {
        var trial = new Trial("killed", shop, SEED);
        var killing = CompletableFuture.runAsync(() -> killInTurn(shop, trial));
        var history = trial.run(() -> !killing.isDone(), killing::join);

        trial.assertNothingWrong(history);
        var counts = Counts.of(history);
        assertEnoughHappened(counts);
        assertThat(counts.lost()).as("answers that were lost").isPositive();
    }

    /** Each time in the midst of the work, and never the second one before the first is back. */
    private static void killInTurn(Shop shop, Trial trial) {
        for (var kill = 0; kill < KILLS; kill++) {
            var requests = trial.requests() + REQUESTS_BETWEEN_KILLS;
            await().atMost(KILL_LIMIT).until(() -> trial.requests() >= requests);
            var instances = shop.cluster().ofKind("products");
            var killed = List.of(instances.get(kill % instances.size()));
            shop.kill(killed);
            shop.awaitReplaced(killed);
        }
    }

    private static void assertEnoughHappened(Counts counts) {
        assertThat(counts.accepted()).as("accepted: %s", counts).isPositive();
        assertThat(counts.refused()).as("refused: %s", counts).isPositive();
        assertThat(counts.replayed()).as("replayed: %s", counts).isPositive();
        assertThat(counts.keysReused()).as("keys reused: %s", counts).isPositive();
        assertThat(counts.cancelled()).as("cancelled: %s", counts).isPositive();
        assertThat(counts.cancelledBefore()).as("cancelled before: %s", counts).isPositive();
        assertThat(counts.restocked()).as("restocked: %s", counts).isPositive();
        assertThat(counts.reads()).as("reads: %s", counts).isPositive();
    }
}
