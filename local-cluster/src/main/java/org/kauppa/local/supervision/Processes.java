package org.kauppa.local.supervision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Every process this launcher has started and not yet seen end. Each has a pid file while it lives, so that a later launcher
 * can find it should this one be killed.
 */
public final class Processes {

    /** What a program may need of the launcher's own environment; everything else is given on purpose or not at all. */
    private static final List<String> INHERITED =
            List.of("PATH", "HOME", "LANG", "LC_ALL", "TZ", "TMPDIR", "JAVA_HOME");

    /** A session of its own keeps the terminal's Ctrl-C from the process: it is stopped by us, in order. */
    private static final List<String> OWN_SESSION = Stream.of("/usr/bin/setsid", "/bin/setsid")
            .filter(path -> Files.isExecutable(Path.of(path)))
            .limit(1)
            .toList();

    private final PidFiles pids;
    private final Map<Process, String> living = new ConcurrentHashMap<>();
    private boolean closed;

    /** @param pids where to note what was started. */
    public Processes(PidFiles pids) {
        this.pids = pids;
    }

    /**
     * @return the started process.
     * @throws IOException when it cannot be started, also because {@link #close()} was called.
     */
    public synchronized Process start(Program program) throws IOException {
        if (closed) {
            throw new IOException("The shop is being stopped; " + program.name() + " is not started any more.");
        }
        Folders.createPrivate(program.log().getParent());
        var command =
                Stream.concat(OWN_SESSION.stream(), program.command().stream()).toList();
        var builder = new ProcessBuilder(command)
                .directory(program.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        builder.environment().keySet().retainAll(INHERITED);
        builder.environment().putAll(program.environment());
        var process = builder.start();
        process.getOutputStream().close();
        living.put(process, program.name());
        pids.write(program.name(), process.toHandle());
        process.onExit().thenRun(() -> ended(process));
        return process;
    }

    private synchronized void ended(Process process) {
        var name = living.remove(process);
        if (name != null && !living.containsValue(name)) {
            pids.remove(name);
        }
    }

    /** Asks the process to end, and makes it end when it has not within the limit. Returns when it has ended. */
    public static void stop(Process process, Duration limit) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly();
            process.waitFor();
        }
    }

    /** From now on nothing is started any more. */
    public synchronized void close() {
        closed = true;
    }

    synchronized boolean isClosed() {
        return closed;
    }

    /** Ends what still lives, at once, and returns when it has ended. */
    public void kill() {
        close();
        var left = List.copyOf(living.keySet());
        left.forEach(Process::destroyForcibly);
        for (var process : left) {
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
            ended(process);
        }
    }
}
