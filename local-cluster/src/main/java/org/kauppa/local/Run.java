package org.kauppa.local;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.kauppa.local.supervision.PidFiles;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The command behind {@code ./run}: starts the shop, keeps it running, stops it on Ctrl-C. */
@Command(
        name = "./run",
        description = "Starts the whole shop on this machine and keeps it running until Ctrl-C.",
        footer = {
            "",
            "Ports, all on 127.0.0.1, one after the other from --port: gateway,",
            "mysql-primary, mysql-users, mysql-replica-1.., products-1.., users-1..,",
            "shop-web-1.., inner gateway. By default 8080 to 8091. With --console also",
            "the console, by default 4848, and the data grid: console, products-1..,",
            "users-1.., shop-web-1.., by default 8092 to 8098. What runs where:",
            "cluster.json in the data folder; what it says: the folder logs beside it."
        })
public final class Run implements Callable<Integer> {

    private static final Logger LOG = Logger.getLogger(Run.class.getName());
    private static final Duration LEFTOVER_LIMIT = Duration.ofSeconds(10);

    @Option(names = "--help", usageHelp = true, description = "Show this.")
    private boolean help;

    @Option(names = "--fresh", description = "Start over: forget all data, keys and logs.")
    private boolean fresh;

    @Option(names = "--port", defaultValue = "8080", description = "The gateway's port (default ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--instances",
            defaultValue = "2",
            description = "Instances of each service (default ${DEFAULT-VALUE}).")
    private int instances;

    @Option(
            names = "--replicas",
            defaultValue = "2",
            description =
                    "Replicas of the products database; with 0 reads go to the primary (default ${DEFAULT-VALUE}).")
    private int replicas;

    @Option(names = "--data", defaultValue = ".local", description = "The data folder (default ${DEFAULT-VALUE}).")
    private Path data;

    @Option(names = "--console", description = "Start a Payara console too, which knows all instances.")
    private boolean console;

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private final CompletableFuture<Void> end = new CompletableFuture<>();

    /** @param arguments see {@code --help}. */
    public static void main(String[] arguments) {
        LogManager.getLogManager().reset(); // nothing but our own words on the terminal
        var command = new CommandLine(new Run()).setParameterExceptionHandler(Run::misunderstood);
        Runtime.getRuntime().halt(command.execute(arguments));
    }

    /** @return 0 when the shop was stopped, 1 when it could not go on. */
    @Override
    public Integer call() {
        if (instances < 1 || instances > 9 || replicas < 0 || replicas > 9) {
            throw new ParameterException(spec.commandLine(), "--instances takes 1 to 9, --replicas 0 to 9");
        }
        try (var folder = DataDirectory.open(data)) {
            return run(folder);
        } catch (IOException | RuntimeException e) {
            return failed(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(e);
        }
    }

    private static int misunderstood(ParameterException failure, String[] arguments) {
        System.err.println(failure.getMessage() + ". See ./run --help");
        return 2;
    }

    /** Before anything else: their data must not be deleted or used while they run. */
    private static void stopLeftovers(DataDirectory folder, Progress progress) throws IOException {
        var pids = new PidFiles(folder.pids(), folder.root().toString());
        var leftovers = pids.stopLeftovers(LEFTOVER_LIMIT);
        if (!leftovers.isEmpty()) {
            progress.step("Stopped what an earlier run had left behind: " + String.join(", ", leftovers));
        }
    }

    private int run(DataDirectory folder) throws IOException, InterruptedException {
        var settings = new Settings(port, instances, replicas, folder.root(), console);
        var progress = new Progress(System.out);
        progress.say("Kauppa starts, with its data in " + folder.root());
        stopLeftovers(folder, progress);
        if (fresh) {
            folder.clear();
        }
        Logs.writeTo(folder.log("launcher"));
        var installation = Installation.own();
        installation.loadLauncher();
        var shop = new Shop(settings, folder, installation, progress);
        Signals.onStop(signal -> stopOrKill(shop, signal));
        var starter = new Thread(() -> start(shop), "starter");
        starter.setDaemon(true);
        starter.start();
        var code = awaitEnd();
        progress.step("Stopping");
        shop.stop();
        progress.step("Stopped");
        return code;
    }

    private void stopOrKill(Shop shop, String signal) {
        LOG.info("Got " + signal);
        if (!end.complete(null)) {
            shop.kill();
            Runtime.getRuntime().halt(1);
        }
    }

    private void start(Shop shop) {
        try {
            shop.start();
        } catch (IOException | InterruptedException | RuntimeException e) {
            end.completeExceptionally(e);
        }
    }

    private int awaitEnd() {
        try {
            end.join();
            return 0;
        } catch (CompletionException e) {
            return failed(e.getCause());
        }
    }

    private static int failed(Throwable failure) {
        var cause = failure instanceof CompletionException ? failure.getCause() : failure;
        LOG.log(Level.SEVERE, "The shop ends", cause);
        System.err.println(cause instanceof StartFailure ? cause.getMessage() : "The shop cannot run: " + cause);
        return 1;
    }
}
