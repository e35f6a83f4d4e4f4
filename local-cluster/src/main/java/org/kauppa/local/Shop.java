package org.kauppa.local;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.kauppa.local.gateway.Gateway;
import org.kauppa.local.supervision.PidFiles;
import org.kauppa.local.supervision.Processes;

/** What runs, and what waits for what. */
final class Shop {

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;
    private final Ports ports;
    private final Processes processes;
    private final Gateway gateway;
    private final Roster roster;
    private final Members make;

    Shop(Settings settings, DataDirectory data, Installation installation, Progress progress) throws IOException {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
        this.ports = new Ports(settings.port(), settings.instances(), settings.replicas(), settings.console());
        this.processes = new Processes(new PidFiles(data.pids(), data.root().toString()));
        this.gateway = new Gateway(settings.port(), ports.of(Ports.INNER_GATEWAY));
        var secrets = new Secrets(data.secrets());
        var clusterFile = new ClusterFile(
                data.clusterFile(),
                settings.gateway(),
                data.mysqlDistribution().resolve("bin"),
                secrets.databasePassword("root"));
        this.roster = new Roster(gateway, clusterFile, progress);
        this.make = new Members(settings, data, installation, ports, secrets, processes, roster);
    }

    /**
     * Starts everything and returns when everything serves.
     *
     * @throws StartFailure when something does not come up.
     */
    void start() throws IOException, InterruptedException {
        ports.requireFree();
        make.unpack(progress);
        openGateway();

        var primary = roster.add(make.primary());
        var replicas = roster.addAll(IntStream.rangeClosed(1, settings.replicas())
                .mapToObj(number -> make.replica(number, primary.supervised().ready())));
        var usersDatabase = roster.add(make.usersDatabase());

        var console = roster.addAll(make.console().stream());
        var first = instances(1, 1);
        var others = instances(2, settings.instances());

        var consoleServes = startAll(console);
        var productsData = all(start(primary), startAll(replicas));
        var usersData = start(usersDatabase);
        var training = new Training(roster, make);
        if (!training.missing().isEmpty()) {
            all(productsData, usersData).join();
            train(training);
        }

        all(
                        productsData.thenCompose(done -> startAll(of(first, Service.PRODUCTS))),
                        usersData.thenCompose(done -> startAll(of(first, Service.USERS))),
                        startAll(of(first, Service.SHOP_WEB)))
                .join();
        welcome();
        all(startAll(others), consoleServes).join();
        progress.step("Everything is ready");
    }

    /** On ::1 too, where somebody else may listen although 127.0.0.1 is free. */
    private void openGateway() {
        try {
            gateway.start();
        } catch (RuntimeException e) {
            throw new StartFailure(
                    "Port %d (for gateway) cannot be had: %s. Choose others with --port N."
                            .formatted(settings.port(), e.getMessage()),
                    e);
        }
    }

    /** Ends everything, those first that need others; may be called at any time. */
    void stop() throws InterruptedException {
        new Ending(roster, gateway, processes).run();
    }

    /** Ends everything at once. */
    void kill() {
        processes.kill();
    }

    private List<Member> instances(int from, int to) throws IOException {
        var instances = new ArrayList<Member>();
        for (var number = from; number <= to; number++) {
            for (var service : Service.values()) {
                instances.add(roster.add(make.instance(service, number)));
            }
        }
        return instances;
    }

    private void train(Training training) throws IOException, InterruptedException {
        progress.step("Making class-data archives, once, which makes every later start cheaper");
        var services = training.missing();
        var done = training.run(services);
        progress.step(
                done.equals(services) ? "Class-data archives are made" : "Class-data archives are made for " + done);
    }

    private static List<Member> of(List<Member> some, Service service) {
        return some.stream()
                .filter(member -> member.service().equals(Optional.of(service)))
                .toList();
    }

    private CompletableFuture<Void> start(Member member) {
        var begun = progress.seconds();
        return member.supervised()
                .start()
                .thenRun(() ->
                        progress.step("%s is ready (%.1f s)".formatted(member.name(), progress.seconds() - begun)));
    }

    private CompletableFuture<Void> startAll(Collection<Member> some) {
        return all(some.stream().map(this::start).toArray(CompletableFuture<?>[]::new));
    }

    private static CompletableFuture<Void> all(CompletableFuture<?>... some) {
        return CompletableFuture.allOf(some);
    }

    private void welcome() {
        progress.step("The shop is open: " + settings.gateway());
        progress.say("""

                  %s
                %s%s
                  Data, logs and cluster.json: %s
                  Stop with Ctrl-C.
                """.formatted(settings.gateway(), accounts(), console(), data.root()));
    }

    private String console() {
        return settings.console()
                ? "\n  Console: https://localhost:%d, account admin, password: console.password in %s"
                        .formatted(ports.of(Ports.CONSOLE), data.secrets())
                : "";
    }

    private static String accounts() {
        return Environments.isInDevelopment(System.getenv())
                ? "\n  Accounts (name/password): edgars/edgars, simon/simon, veli/matti, admin/admin"
                : "";
    }
}
