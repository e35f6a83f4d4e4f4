package org.kauppa.local.supervision;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.kauppa.local.StartFailure;

/**
 * One process that is kept running: started, asked whether it serves, and started again when it dies, at once the first time
 * and after a growing pause when it dies again and again. It has a thread of its own for that.
 */
public final class Supervised {

    private static final Duration STARTING_PROBES = Duration.ofMillis(200);
    private static final Duration STEADY_PROBES = Duration.ofSeconds(1);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final int LONGEST_PAUSE_DOUBLINGS = 6;
    /** Ends in a row, before the process ever served, after which the shop's start has failed. */
    private static final int HOPELESS = 3;

    private final Program program;
    private final Life life;
    private final Processes processes;
    private final Events events;
    private final CompletableFuture<Void> firstReady = new CompletableFuture<>();
    private final Thread keeper;
    private volatile Process process;
    private volatile State state = State.STARTING;
    private volatile boolean stopping;
    private int endsInARow;

    /** What others want to know about a process. */
    public interface Events {
        /** The state or the pid of a process is another one now. */
        void changed(Supervised supervised);

        /** @param news one line for the person at the terminal. */
        void tell(String news);
    }

    /**
     * @param processes starts the program.
     * @param events are called from several threads.
     */
    public Supervised(Program program, Life life, Processes processes, Events events) {
        this.program = program;
        this.life = life;
        this.processes = processes;
        this.events = events;
        this.keeper = new Thread(this::keep, "keeper of " + program.name());
        this.keeper.setDaemon(true);
    }

    /**
     * Starts the process and keeps it running until {@link #stop()}.
     *
     * @return done when it serves for the first time; failed with {@link StartFailure} when it does not come up.
     */
    public CompletableFuture<Void> start() {
        if (!stopping) {
            keeper.start();
        }
        return firstReady;
    }

    /** @return what {@link #start()} returns, also before it. */
    public CompletableFuture<Void> ready() {
        return firstReady;
    }

    /** Ends the process and its supervision, and returns when both have ended; may be called at any time and again. */
    public void stop() throws InterruptedException {
        stop(life.stopLimit());
    }

    /**
     * As {@link #stop()}, for a process that has something to do before it ends.
     *
     * @param limit after which it is ended by force.
     */
    public void stop(Duration limit) throws InterruptedException {
        stopping = true;
        keeper.interrupt();
        endProcess(limit);
        keeper.join(limit.toMillis());
        endProcess(limit); // in case it was being started just now
        become(State.STOPPED);
    }

    private void endProcess(Duration limit) throws InterruptedException {
        var current = process;
        if (current != null) {
            Processes.stop(current, limit);
        }
    }

    /** @return what is run. */
    public Program program() {
        return program;
    }

    /** @return what it can do now. */
    public State state() {
        return state;
    }

    /** @return the process's id while there is one. */
    public Optional<Long> pid() {
        return Optional.ofNullable(process).filter(Process::isAlive).map(Process::pid);
    }

    private void keep() {
        try {
            while (!stopping && !processes.isClosed()) {
                var begun = Instant.now();
                var end = runOnce();
                if (!stopping && !processes.isClosed()) {
                    startAgainAfter(end + " after "
                            + Duration.between(begun, Instant.now()).toSeconds() + " s");
                }
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            become(State.STOPPED);
            firstReady.completeExceptionally(e);
        }
    }

    /** @return how it ended, in words. */
    private String runOnce() throws InterruptedException {
        try {
            life.prepare();
            process = processes.start(program);
            events.changed(this);
            awaitService();
            while (!process.waitFor(STEADY_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                become(serves() ? State.READY : State.STARTING);
            }
            return "ended with code " + process.exitValue();
        } catch (IOException | SQLException e) {
            return "could not be started (" + e.getMessage() + ")";
        } catch (StartFailure e) {
            if (firstReady.isDone()) {
                return "could not be started (" + e.getMessage() + ")";
            }
            throw e;
        }
    }

    private void awaitService() throws InterruptedException {
        var deadline = Instant.now().plus(life.startLimit());
        while (!serves()) {
            if (process.waitFor(STARTING_PROBES.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            if (Instant.now().isAfter(deadline)) {
                Processes.stop(process, life.stopLimit());
                throw new StartFailure("%s did not serve within %d s. Its log may say why: %s"
                        .formatted(program.name(), life.startLimit().toSeconds(), program.log()));
            }
        }
        endsInARow = 0;
        become(State.READY);
        firstReady.complete(null);
    }

    private boolean serves() throws InterruptedException {
        try {
            return life.serves();
        } catch (IOException | SQLException notYet) {
            return false;
        } catch (Unusable e) {
            events.tell(program.name() + " " + e.getMessage());
            Processes.stop(process, Duration.ZERO); // nothing it holds is worth an orderly end
            return false;
        }
    }

    private void startAgainAfter(String end) throws InterruptedException {
        become(State.STARTING);
        endsInARow++;
        if (!firstReady.isDone() && endsInARow >= HOPELESS) {
            throw new StartFailure(program.name() + " does not come up: it " + end + ". Its log: " + program.log());
        }
        events.tell("%s %s and is started again. Its log: %s".formatted(program.name(), end, program.log()));
        Thread.sleep(FIRST_PAUSE.toMillis() << Math.min(endsInARow - 1, LONGEST_PAUSE_DOUBLINGS));
    }

    private void become(State next) {
        if (state != next) {
            state = next;
            events.changed(this);
        }
    }
}
