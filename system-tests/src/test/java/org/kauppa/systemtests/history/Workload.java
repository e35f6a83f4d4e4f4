package org.kauppa.systemtests.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Shoppers and a clerk who use a shop at the same time; what they do is drawn from a seed, when they do it is not. */
final class Workload {

    /** How long answers may stay out when nothing disturbs the shop any more. */
    private static final Duration SETTLE_LIMIT = Duration.ofMinutes(2);

    private final Door door;
    private final Stage stage;
    private final long seed;
    private final Recorder recorder;

    /** @param recorder gets what is observed */
    Workload(Door door, Stage stage, long seed, Recorder recorder) {
        this.door = door;
        this.stage = stage;
        this.seed = seed;
        this.recorder = recorder;
    }

    /**
     * Runs until it is told to stop, then until every purchase has its answer.
     *
     * @param token of the last change before
     * @param goesOn asked by each participant before each step
     * @param undisturbed waits until nothing disturbs the shop any more
     */
    void run(Optional<String> token, BooleanSupplier goesOn, Runnable undisturbed)
            throws InterruptedException, ExecutionException {
        var threads = Executors.newCachedThreadPool();
        try {
            var participants = participants(token, threads);
            inParallel(threads, participants, participant -> {
                while (goesOn.getAsBoolean()) {
                    participant.step();
                }
            });
            undisturbed.run();
            inParallel(threads, participants, participant -> participant.settle(SETTLE_LIMIT));
        } finally {
            threads.shutdownNow();
        }
    }

    private interface Part {
        void play(Participant participant);
    }

    private static void inParallel(ExecutorService threads, List<Participant> participants, Part part)
            throws InterruptedException, ExecutionException {
        List<Callable<Void>> parts = participants.stream()
                .map(participant -> (Callable<Void>) () -> {
                    part.play(participant);
                    return null;
                })
                .toList();
        for (Future<Void> played : threads.invokeAll(parts)) {
            played.get();
        }
    }

    private List<Participant> participants(Optional<String> token, ExecutorService helpers) {
        var board = new Newest<String>();
        var seeds = new Random(seed);
        var participants = new ArrayList<Participant>();
        for (var i = 0; i < Stage.SHOPPERS.size(); i++) {
            var random = new Random(seeds.nextLong());
            var client = new Client(i, door, recorder, stage, token, random, helpers);
            participants.add(new Shopper(client, Stage.SHOPPERS.get(i), stage.productsFor(i), board, random));
        }
        var random = new Random(seeds.nextLong());
        var client = new Client(Stage.SHOPPERS.size(), door, recorder, stage, token, random, helpers);
        participants.add(new Clerk(client, stage, board, random));
        return participants;
    }
}
