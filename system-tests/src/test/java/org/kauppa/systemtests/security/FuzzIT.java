package org.kauppa.systemtests.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopExtension;
import org.kauppa.systemtests.shop.ShopLogs;
import org.kauppa.systemtests.shop.ShopSecrets;
import org.kauppa.systemtests.shop.Together;

/** Whatever is sent to a service: it answers as it has promised, stays in order, and keeps secrets to itself. */
@ExtendWith(ShopExtension.class)
class FuzzIT {

    /** The same walk each time unless another is asked for: a build must not fail for what nobody has changed. */
    private static final long SEED = Long.getLong("kauppa.fuzz.seed", 161_179);

    private static final int REQUESTS = Integer.getInteger("kauppa.fuzz.requests", 3_000);
    private static final int CLIENTS = 4;
    private static final int MOST_FAULTS_SHOWN = 20;
    private static final int MOST_LOST_ANSWERS = 3;
    private static final int SHORTEST_SECRET = 16;
    private static final Pattern LOGGED_503 = Pattern.compile("\\[[A-Za-z0-9._:-]+] 503 ");

    /** The server itself stumbles over a path that ends in "/..", before any of our code is asked. */
    private static final String URI_OF_THE_SERVER = "at org.glassfish.grizzly.http.util.HttpRequestURIDecoder.";

    private final Map<Integer, Integer> statuses = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Integer> lost = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void answersAnythingInOrder(Shop shop) throws Exception {
        System.out.println("Seed of the walk: " + SEED);
        shop.startOver();
        var processes = processes(shop);
        var before = ShopLogs.read();
        var walk = new Walk(shop, SEED);

        Together.run(CLIENTS, REQUESTS, number -> walk(walk.next()));
        System.out.println("Answers by their status: " + statuses + ", lost once: " + lost);

        assertThat(faults.stream().limit(MOST_FAULTS_SHOWN))
                .as("faults with the seed %d", SEED)
                .isEmpty();
        assertThat(lost).as("lost answers").hasSizeLessThanOrEqualTo(MOST_LOST_ANSWERS);
        assertThat(statuses.keySet()).as("where the walk came").contains(200, 201, 400, 401, 403, 404, 413, 415);
        assertThat(processes(shop)).isEqualTo(processes);
        assertThat(shop.cluster().isReady()).isTrue();
        for (var instance : serviceInstances(shop)) {
            assertThat(shop.get(instance.url() + "/health/ready").status()).isEqualTo(200);
        }
        shop.databases().awaitReplicas();
        shop.databases().assertBooksBalance();
        assertLogsKeepSecrets();
        assertNoTracesOfRefusals(ShopLogs.read().since(before));
        shop.startOver();
    }

    private boolean walk(Walk.Step step) {
        try {
            answer(step).ifPresent(answer -> {
                statuses.merge(answer.status(), 1, Integer::sum);
                Verdict.on(step.request(), answer)
                        .forEach(fault -> faults.add("%n%d: %s%n  to %s %s%n  in %s"
                                .formatted(step.number(), fault, step.server(), step.request(), answer)));
            });
        } catch (IOException e) {
            faults.add("%n%d: %s%n  to %s %s".formatted(step.number(), e, step.server(), step.request()));
        }
        return true;
    }

    /** Connections may break, and the gateway then says so; not again for the same request. */
    private Optional<RawAnswer> answer(Walk.Step step) throws IOException {
        var answer = RawAnswer.to(step.request(), step.server());
        if (answer.filter(RawAnswer::isLost).isEmpty()) {
            return answer;
        }
        lost.add(step.number());
        return RawAnswer.to(step.request(), step.server());
    }

    private static List<Long> processes(Shop shop) {
        return shop.cluster().members().stream()
                .map(member -> member.pid().orElseThrow())
                .toList();
    }

    private static List<Member> serviceInstances(Shop shop) {
        return Stream.of("products", "users")
                .flatMap(kind -> shop.cluster().ofKind(kind).stream())
                .toList();
    }

    /** Neither those that the launcher made nor what this run's tests have typed and got. */
    private static void assertLogsKeepSecrets() {
        var logs = ShopLogs.read();
        assertThat(logs.names()).contains("products-1.log", "users-2.log", "mysql-users.log", "launcher.log");
        var secrets = new ArrayList<>(Confidential.all());
        ShopSecrets.all().values().forEach(secret -> secrets.addAll(List.of(secret.split("\\s+"))));
        for (var name : logs.names()) {
            var text = logs.text(name);
            assertThat(secrets.stream().filter(secret -> secret.length() >= SHORTEST_SECRET && text.contains(secret)))
                    .as("secrets in " + name)
                    .isEmpty();
        }
    }

    /** Only what the service itself could not do is worth a stack trace, and here that is nothing but 503. */
    private static void assertNoTracesOfRefusals(ShopLogs logs) {
        for (var name : logs.names()) {
            if (name.startsWith("products-") || name.startsWith("users-")) {
                assertThat(logs.messages(name))
                        .as("messages in " + name)
                        .filteredOn(message -> message.contains("\n\tat ") && !message.contains(URI_OF_THE_SERVER))
                        .allSatisfy(message -> assertThat(message).containsPattern(LOGGED_503));
            }
        }
    }
}
