package org.kauppa.systemtests.shop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.kauppa.local.client.Cluster;
import org.kauppa.local.client.Cluster.Member;
import org.kauppa.local.client.RunningShop;

/** The shop behind its gateway, and the processes that it is made of. */
public final class Shop {

    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofMillis(500);
    private static final Duration RECOVERY_LIMIT = Duration.ofMinutes(4);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(ANSWER_LIMIT)
            .build();

    private final Callable<Cluster> running;

    /** A shop that may be another one than that of this run. */
    public Shop(RunningShop running) {
        this.running = running::cluster;
    }

    private Shop(Callable<Cluster> running) {
        this.running = running;
    }

    /** A shop that somebody else has started. */
    Shop(Path data) {
        this.running = () -> Cluster.read(data.resolve("cluster.json"));
    }

    /** The same databases and accounts behind another gateway. */
    public Shop behind(URI gateway) {
        return new Shop(() -> {
            var here = cluster();
            return new Cluster(gateway, here.members(), here.mysqlBin(), here.rootPassword());
        });
    }

    /** The public address of the shop. */
    public URI address() {
        return cluster().gateway();
    }

    /** What runs now. */
    public Cluster cluster() {
        try {
            return running.call();
        } catch (Exception e) { // as it is declared
            throw new IllegalStateException("Nobody knows what runs", e);
        }
    }

    /** The databases of the services. */
    public Databases databases() {
        return new Databases(cluster());
    }

    /** The catalogue and the orders as new, with the example products, on every replica; no account has a cart. */
    public void startOver() {
        await().atMost(RECOVERY_LIMIT)
                .untilAsserted(() -> assertThat(post("/dbinit", "").status()).isEqualTo(200));
        databases().run(databases().ofUsers(), "delete from users.cart");
        databases().awaitReplicas();
    }

    /** The answer to a GET, of a machine that is not too busy for it. */
    public Answer get(String path, String... headers) {
        return patiently(request(address().resolve(path), headers).GET());
    }

    /** The answer to a POST of JSON, of a machine that is not too busy for it. */
    public Answer post(String path, String body, String... headers) {
        return patiently(request(address().resolve(path), headers)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /**
     * 503 says that nothing was done. While everything is ready all the same, the machine was too busy, which is no test's
     * matter: then the request is made again, as clients do.
     */
    private Answer patiently(HttpRequest.Builder request) {
        var end = Instant.now().plus(PATIENCE);
        var answer = send(request);
        while (answer.status() == 503 && cluster().isReady() && Instant.now().isBefore(end)) {
            System.out.println("503, asked again: " + request.build().uri());
            LockSupport.parkNanos(PAUSE.toNanos());
            answer = send(request);
        }
        return answer;
    }

    /** Buys so many of one product as a guest. */
    public Answer buy(long product, int quantity) {
        return post("/api/buy", "[{\"id\":%d,\"quantity\":%d}]".formatted(product, quantity));
    }

    /** Sends any other request to the gateway; the path is completed by it. */
    public Answer send(HttpRequest.Builder request) {
        try {
            return Answer.of(http.send(request.timeout(ANSWER_LIMIT).build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A request to any address, with headers given as name, value, name, value. */
    public HttpRequest.Builder request(URI address, String... headers) {
        var request = HttpRequest.newBuilder(address);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return request;
    }

    /** A product as the catalogue has it now. */
    public JsonObject product(long id) {
        var answer = get("/api/products/" + id);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.object();
    }

    /** An access token of one of the example accounts. */
    public String signIn(String username, String password) {
        var answer = post("/api/users", "{\"username\":\"%s\",\"password\":\"%s\"}".formatted(username, password));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.object().getString("accessToken");
    }

    /** The header by which somebody with one of the example accounts is known. */
    public String[] as(String username, String password) {
        return new String[] {"Authorization", "Bearer " + signIn(username, password)};
    }

    /** The addresses of the products instances, to be asked directly. */
    public List<URI> productsInstances() {
        return instances("products");
    }

    /** The addresses of the users instances, to be asked directly. */
    public List<URI> usersInstances() {
        return instances("users");
    }

    /** Kills processes as a power cut would. */
    public void kill(List<Member> members) {
        for (var member : members) {
            var process = ProcessHandle.of(member.pid().orElseThrow()).orElseThrow();
            process.destroyForcibly();
        }
    }

    /**
     * Freezes processes: they answer nothing and lose nothing, and nobody starts them again. Whoever calls this calls
     * {@link #resume} in the end, come what may.
     */
    public void freeze(List<Member> members) {
        signal("-STOP", members);
    }

    /** Lets frozen processes go on, and waits until everything serves. */
    public void resume(List<Member> members) {
        signal("-CONT", members);
        await().atMost(RECOVERY_LIMIT).until(() -> cluster().isReady());
    }

    /** Waits until the gateway sends nothing more to any of the processes. */
    public void awaitOutOfTraffic(List<Member> frozen) {
        await().atMost(RECOVERY_LIMIT)
                .until(() -> frozen.stream()
                        .noneMatch(member -> cluster().member(member.name()).isReady()));
    }

    /** Waits until each of the processes runs under another pid and is ready, and all others are ready too. */
    public void awaitReplaced(List<Member> killed) {
        await().atMost(RECOVERY_LIMIT).pollInterval(Duration.ofMillis(250)).untilAsserted(() -> {
            var now = cluster();
            assertThat(now.isReady()).isTrue();
            killed.forEach(member -> assertThat(now.member(member.name()).pid()).isNotEqualTo(member.pid()));
        });
    }

    private List<URI> instances(String kind) {
        return cluster().ofKind(kind).stream()
                .map(instance -> URI.create(instance.url()))
                .toList();
    }

    private static void signal(String signal, List<Member> members) {
        var command = new ArrayList<>(List.of("kill", signal));
        members.forEach(member -> command.add(member.pid().orElseThrow().toString()));
        try {
            assertThat(new ProcessBuilder(command).inheritIO().start().waitFor())
                    .as(command.toString())
                    .isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
