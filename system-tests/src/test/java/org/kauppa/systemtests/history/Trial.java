package org.kauppa.systemtests.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.BooleanSupplier;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopSession;

/** A workload on the running shop, which starts over for it, and the verdict. */
final class Trial {

    private static final Map<String, String> PASSWORDS =
            Map.of("edgars", "edgars", "simon", "simon", "veli", "matti", Stage.ADMIN, "admin");
    private static final int SHOWN = 20;

    private final String name;
    private final Shop shop;
    private final long seed;
    private final Recorder recorder;
    private final Map<String, String> bearers = new HashMap<>();
    private final Stage stage;
    private final TablesReader tables;

    /** @param name what the trial is called in what it prints and writes */
    Trial(String name, Shop shop, long seed) {
        this.name = name;
        this.shop = shop;
        this.seed = seed;
        this.tables = new TablesReader(shop.databases());
        shop.startOver();
        PASSWORDS.forEach((account, password) -> bearers.put(account, shop.signIn(account, password)));
        var products = tables.read().products().keySet().stream().sorted().toList();
        stage = Stage.of(List.copyOf(instances().keySet()), products);
        recorder = new Recorder();
    }

    /** How many requests have been answered so far. */
    int requests() {
        return recorder.size();
    }

    /**
     * Runs the workload.
     *
     * @param goesOn whether it shall go on
     * @param undisturbed waits until nothing disturbs the shop any more
     * @return what was seen
     */
    History run(BooleanSupplier goesOn, Runnable undisturbed) throws InterruptedException, ExecutionException {
        System.out.printf("%s: -Dkauppa.history.seed=%d%n", name, seed);
        var token = fillStock();
        var before = tables.read();
        new Workload(new HttpDoor(shop, instances(), bearers), stage, seed, recorder).run(token, goesOn, undisturbed);
        var history = new History(before, recorder.observations(), tables.read());
        System.out.printf("%s: %s%n", name, Counts.of(history));
        return history;
    }

    /** Fails, and writes the history to a file, if anything is wrong with it. */
    void assertNothingWrong(History history) throws IOException {
        var anomalies = HistoryChecker.check(history);
        var file = ShopSession.TARGET.resolve("history-%s-%d.txt".formatted(name, seed));
        try {
            assertThat(anomalies.stream().limit(SHOWN)).isEmpty();
            assertThat(history.purchases()).as("in doubt to the end").noneMatch(Purchase::isInDoubt);
            assertAuditFindsNothing();
        } catch (AssertionError e) {
            HistoryFile.write(file, history, anomalies);
            throw new AssertionError(
                    "-Dkauppa.history.seed=%d, history in %s: %s".formatted(seed, file, e.getMessage()), e);
        }
    }

    private void assertAuditFindsNothing() {
        var audit = shop.get("/api/products/audit", "Authorization", bearer(Stage.ADMIN));
        assertThat(audit.status()).as(audit.body()).isEqualTo(200);
        assertThat(audit.object().getJsonArray("differences")).isEmpty();
    }

    /** @return the consistency token of the last change */
    private Optional<String> fillStock() {
        var token = Optional.<String>empty();
        var products = tables.read().products();
        for (var wanted : stage.units().entrySet()) {
            var change = wanted.getValue() - products.get(wanted.getKey()).quantity();
            if (change != 0) { // which the shop takes for a mistake
                var answer = shop.post(
                        "/api/products/" + wanted.getKey() + "/stock",
                        "{\"change\":%d}".formatted(change),
                        "Authorization",
                        bearer(Stage.ADMIN));
                assertThat(answer.status()).as(answer.body()).isEqualTo(200);
                token = answer.headers().firstValue("Consistency-Token");
            }
        }
        return token;
    }

    /** Each products instance by its own address, and the gateway. */
    private Map<String, URI> instances() {
        var instances = new HashMap<String, URI>();
        shop.cluster().ofKind("products").forEach(member -> instances.put(member.name(), URI.create(member.url())));
        instances.put(HttpDoor.GATEWAY, shop.address());
        return instances;
    }

    private String bearer(String account) {
        return "Bearer " + bearers.get(account);
    }
}
