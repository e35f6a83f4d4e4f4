package org.kauppa.local.client;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kauppa.local.Installation;

/**
 * A shop of one's own, in a process of its own, with the very start class of {@code ./run}. Everything must be built, as it is
 * for whoever depends on this module in the same Maven build.
 */
public final class RunningShop implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(200);
    /** More than all the launcher's own limits for an orderly end together. */
    private static final Duration STOP_LIMIT = Duration.ofSeconds(180);

    private final Path data;
    private final Path output;
    private final Process launcher;

    private RunningShop(Path data, Path output, Process launcher) {
        this.data = data;
        this.output = output;
        this.launcher = launcher;
    }

    /**
     * Starts the launcher and does not wait for the shop.
     *
     * @param data the data folder; it may be new.
     * @param port of the gateway; the ports after it must be free too.
     * @param options more options of {@code ./run}, such as {@code --instances 1}.
     */
    public static RunningShop start(Path data, int port, String... options) throws IOException {
        return start(data, port, Map.of(), options);
    }

    /**
     * As {@link #start(Path, int, String...)}, with settings that are not the launcher's own.
     *
     * @param settings by their names, such as {@code SHOP_DEV_MODE}.
     */
    public static RunningShop start(Path data, int port, Map<String, String> settings, String... options)
            throws IOException {
        Files.createDirectories(data);
        Files.deleteIfExists(data.resolve("cluster.json")); // what an earlier run says must not be taken for this one's
        var output = data.resolveSibling(data.getFileName() + ".out");
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx128m",
                "-jar",
                Installation.own().jar().toString(),
                "--data",
                data.toString(),
                "--port",
                Integer.toString(port)));
        command.addAll(List.of(options));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().keySet().removeIf(RunningShop::isSetting);
        builder.environment().putAll(settings);
        var launcher = builder.start();
        launcher.getOutputStream().close();
        return new RunningShop(data, output, launcher);
    }

    /** What this process is set to must not reach a shop of its own. */
    private static boolean isSetting(String variable) {
        return Stream.of("PRODUCTS_", "USERS_", "SHOP_", "TOKEN_").anyMatch(variable::startsWith);
    }

    /**
     * Waits until every process serves.
     *
     * @return what runs where.
     * @throws IllegalStateException when the launcher ends or the time is over; the message holds what it said.
     */
    public Cluster awaitReady(Duration limit) throws IOException, InterruptedException {
        var deadline = Instant.now().plus(limit);
        while (!Files.exists(file()) || !cluster().isReady()) {
            if (launcher.waitFor(POLL.toMillis(), TimeUnit.MILLISECONDS)
                    || Instant.now().isAfter(deadline)) {
                throw new IllegalStateException("The shop did not come up:\n" + said());
            }
        }
        return cluster();
    }

    /** @return what runs where now. */
    public Cluster cluster() throws IOException {
        return Cluster.read(file());
    }

    /** @return what the launcher has said so far. */
    public String said() throws IOException {
        return Files.readString(output);
    }

    /** @return the launcher's process. */
    public Process launcher() {
        return launcher;
    }

    /** Stops the shop in an orderly way, by force when that takes too long or this thread is interrupted. */
    @Override
    public void close() {
        launcher.destroy();
        try {
            if (!launcher.waitFor(STOP_LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                launcher.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            launcher.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private Path file() {
        return data.resolve("cluster.json");
    }
}
