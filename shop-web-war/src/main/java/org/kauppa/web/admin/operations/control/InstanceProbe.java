package org.kauppa.web.admin.operations.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.kauppa.web.admin.operations.entity.Instance;
import org.kauppa.web.admin.operations.entity.Instance.Health;
import org.kauppa.web.admin.operations.entity.Metrics;

/** Asks instances themselves, past any gateway, all at the same time. Whoever does not answer within a second is silent. */
@ApplicationScoped
class InstanceProbe {

    private static final Duration LIMIT = Duration.ofSeconds(1);
    private static final int OK = 200;

    @Resource
    private ManagedExecutorService threads;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(LIMIT)
            .build();

    /** Every instance of the service at these base URLs. */
    CompletableFuture<List<Instance>> ask(String service, String setting) {
        return CompletableFuture.supplyAsync(() -> InstanceAddresses.of(setting), threads)
                .completeOnTimeout(List.of(), LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .thenCompose(addresses -> askAll(service, addresses));
    }

    private CompletableFuture<List<Instance>> askAll(String service, List<URI> addresses) {
        var answers = IntStream.range(0, addresses.size())
                .mapToObj(index -> ask(service, index + 1, addresses.get(index)))
                .toList();
        return CompletableFuture.allOf(answers.toArray(CompletableFuture<?>[]::new))
                .thenApply(done -> answers.stream().map(CompletableFuture::join).toList());
    }

    private CompletableFuture<Instance> ask(String service, int number, URI base) {
        var health = get(base, "/health/ready").thenApply(InstanceProbe::health);
        var metrics = get(base, "/metrics")
                .thenApply(answer -> answer.filter(given -> given.statusCode() == OK)
                        .map(HttpResponse::body)
                        .map(Metrics::of));
        return health.thenCombine(metrics, (is, figures) -> new Instance(service, number, is, figures));
    }

    private CompletableFuture<Optional<HttpResponse<String>>> get(URI base, String path) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(LIMIT).build();
        return http.sendAsync(request, BodyHandlers.ofString())
                .orTimeout(LIMIT.toMillis(), TimeUnit.MILLISECONDS)
                .handle((answer, failure) -> Optional.ofNullable(answer));
    }

    private static Health health(Optional<HttpResponse<String>> answer) {
        return answer.map(given -> given.statusCode() == OK ? Health.READY : Health.NOT_READY)
                .orElse(Health.SILENT);
    }
}
