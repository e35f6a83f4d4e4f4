package org.kauppa.systemtests.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What replicas may show of a {@link SimulatedShop}: its last few states. */
final class LaggingReplicas {

    private static final int KEPT = 6;

    private final Random random;
    /** The newest last. */
    private final Deque<Tables> versions = new ArrayDeque<>();

    private long newest;

    LaggingReplicas(Tables first, Random random) {
        this.random = random;
        versions.add(first);
    }

    /** @return a token for the new state */
    String add(Tables version) {
        versions.add(version);
        if (versions.size() > KEPT) {
            versions.remove();
        }
        newest++;
        return Long.toString(newest);
    }

    /** Any replica, as long as it is not older than the token. */
    Tables any(Optional<String> token) {
        var mostLag = Math.min(
                versions.size() - 1, newest - token.map(Long::parseLong).orElse(0L));
        return List.copyOf(versions).get(versions.size() - 1 - random.nextInt((int) mostLag + 1));
    }
}
