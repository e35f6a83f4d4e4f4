package org.kauppa.systemtests.history;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

/** One that asks the shop, always with the newest consistency token that it got, and has everything recorded. */
final class Client {

    private final int id;
    private final Door door;
    private final Recorder recorder;
    private final List<String> instances;
    private final Random random;
    private final Executor helpers;
    private final AtomicInteger requests = new AtomicInteger();
    private final AtomicReference<Optional<String>> token;

    /**
     * @param token of the last change before the workload
     * @param random decides which instance is asked
     * @param helpers run requests that are under way at the same time
     */
    Client(int id, Door door, Recorder recorder, Stage stage, Optional<String> token, Random random, Executor helpers) {
        this.id = id;
        this.door = door;
        this.recorder = recorder;
        this.instances = stage.instances();
        this.random = random;
        this.helpers = helpers;
        this.token = new AtomicReference<>(token);
    }

    /** Asks any instance. */
    Outcome ask(String account, Asked asked) {
        return ask(instances.get(random.nextInt(instances.size())), account, asked);
    }

    /** Asks two different instances at the same time, as two accounts, and waits for both. */
    List<Outcome> askTwice(String account, String other, Asked asked) {
        var first = random.nextInt(instances.size());
        var second = (first + 1 + random.nextInt(instances.size() - 1)) % instances.size();
        var helper = CompletableFuture.supplyAsync(() -> ask(instances.get(second), other, asked), helpers);
        return List.of(ask(instances.get(first), account, asked), helper.join());
    }

    private Outcome ask(String instance, String account, Asked asked) {
        var sequence = requests.incrementAndGet();
        var start = recorder.now();
        var reply = door.ask(new Door.Request(instance, account, token.get(), asked));
        if (reply.token().isPresent()) {
            token.set(reply.token());
        }
        var span = new Span(start, recorder.now());
        recorder.add(new Observation<>(id, sequence, account, instance, asked, span, reply.outcome()));
        return reply.outcome();
    }
}
