package org.kauppa.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kauppa.local.gateway.Gateway;
import org.kauppa.local.supervision.PidFiles;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.State;
import org.kauppa.local.supervision.Supervised;

/** What runs, what waits for what, and in which order it ends. */
final class Shop implements Supervised.Events {

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Settings settings;
    private final DataDirectory data;
    private final Progress progress;
    private final Ports ports;
    private final PidFiles pids;
    private final Processes processes;
    private final Gateway gateway;
    private final Members make;
    private final ClusterFile clusterFile;
    private final List<Member> members = new CopyOnWriteArrayList<>();
    /** First instances in training: they serve at the same places, but are not worth a line in the file. */
    private final List<Member> trainees = new CopyOnWriteArrayList<>();

    Shop(Settings settings, DataDirectory data, Installation installation, Progress progress) throws IOException {
        this.settings = settings;
        this.data = data;
        this.progress = progress;
        this.ports = new Ports(settings.port(), settings.instances(), settings.replicas());
        this.pids = new PidFiles(data.pids(), data.root().toString());
        this.processes = new Processes(pids);
        this.gateway = new Gateway(settings.port());
        var secrets = new Secrets(data.secrets());
        this.make = new Members(settings, data, installation, ports, secrets, processes, this);
        this.clusterFile = new ClusterFile(
                data.clusterFile(),
                settings.gateway(),
                data.mysqlDistribution().resolve("bin"),
                secrets.databasePassword("root"));
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

        var primary = add(make.primary());
        var replicas = addAll(IntStream.rangeClosed(1, settings.replicas())
                .mapToObj(number -> make.replica(number, primary.supervised().ready())));
        var usersDatabase = add(make.usersDatabase());

        var first = instances(1, 1);
        var others = instances(2, settings.instances());

        var productsData = all(start(primary), startAll(replicas));
        var usersData = start(usersDatabase);
        var training = new Training(this, make);
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
        startAll(others).join();
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
        processes.close();
        gateway.stop();
        stop(trainees, Duration.ZERO);
        stop(member -> member.service().isPresent());
        stop(member -> !member.role().equals(Optional.of("primary")));
        stop(member -> true);
        processes.kill();
    }

    /** Ends everything at once. */
    void kill() {
        processes.kill();
    }

    private void stop(Predicate<Member> which) throws InterruptedException {
        stop(members.stream().filter(which).toList(), STOP_LIMIT);
    }

    /** Ends these, all at the same time, by force after the limit. */
    void stop(List<Member> some, Duration limit) throws InterruptedException {
        var stopping = some.stream()
                .map(member -> new Thread(() -> stop(member, limit), "stopping " + member.name()))
                .toList();
        stopping.forEach(Thread::start);
        for (var thread : stopping) {
            thread.join();
        }
    }

    private static void stop(Member member, Duration limit) {
        try {
            member.supervised().stop(limit);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void addTrainees(List<Member> some) {
        trainees.addAll(some);
    }

    void removeTrainees() {
        trainees.clear();
    }

    private Member add(Member member) {
        members.add(member);
        write();
        return member;
    }

    private List<Member> addAll(Stream<Member> some) {
        return some.map(this::add).toList();
    }

    private List<Member> instances(int from, int to) throws IOException {
        var instances = new ArrayList<Member>();
        for (var number = from; number <= to; number++) {
            for (var service : Service.values()) {
                instances.add(add(make.instance(service, number)));
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

                  Accounts (name/password): edgars/edgars, simon/simon, veli/matti, admin/admin
                  Data, logs and cluster.json: %s
                  Stop with Ctrl-C.
                """.formatted(settings.gateway(), data.root()));
    }

    @Override
    public void changed(Supervised supervised) {
        Stream.concat(members.stream(), trainees.stream())
                .filter(member -> member.supervised() == supervised)
                .forEach(member -> member.service()
                        .ifPresent(service ->
                                gateway.put(service, URI.create(member.url()), supervised.state() == State.READY)));
        write();
    }

    @Override
    public void tell(String news) {
        progress.step(news);
    }

    private synchronized void write() {
        try {
            clusterFile.write(members.stream().map(Member::entry).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
