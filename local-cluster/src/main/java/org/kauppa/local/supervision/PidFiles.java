package org.kauppa.local.supervision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** Remembers the living processes in a folder, one file each, across the death of the launcher. */
public final class PidFiles {

    private final Path folder;
    private final String mark;

    /**
     * @param folder made when it is missing.
     * @param mark what the command line of each of our processes contains: the path of the data folder.
     */
    public PidFiles(Path folder, String mark) throws IOException {
        Folders.createPrivate(folder);
        this.folder = folder;
        this.mark = mark;
    }

    void write(String name, ProcessHandle process) throws IOException {
        Folders.writePrivate(folder.resolve(name), Long.toString(process.pid()));
    }

    void remove(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Ends the processes that a launcher left behind which was killed itself: all are asked, and made to end after the limit.
     *
     * @return the names of those found alive.
     */
    public List<String> stopLeftovers(Duration limit) throws IOException {
        List<Path> files;
        try (var listing = Files.list(folder)) {
            files = listing.sorted().toList();
        }
        var found = new ArrayList<String>();
        var ends = new ArrayList<Runnable>();
        for (var file : files) {
            ours(file).ifPresent(process -> {
                found.add(file.getFileName().toString());
                process.destroy();
                ends.add(() -> awaitEnd(process, limit));
            });
        }
        ends.forEach(Runnable::run);
        for (var file : files) {
            Files.deleteIfExists(file);
        }
        return found;
    }

    /** A pid alone proves nothing, it may have been given to another program since: the command line must be ours. */
    private Optional<ProcessHandle> ours(Path file) throws IOException {
        var text = Files.readString(file).strip();
        if (!text.matches("\\d{1,18}")) {
            return Optional.empty();
        }
        return ProcessHandle.of(Long.parseLong(text))
                .filter(process -> process.info().commandLine().orElse("").contains(mark));
    }

    private static void awaitEnd(ProcessHandle process, Duration limit) {
        try {
            process.onExit().orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).join();
        } catch (CompletionException late) {
            process.destroyForcibly();
            process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
        }
    }
}
