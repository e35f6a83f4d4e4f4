package org.kauppa.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.kauppa.local.supervision.Folders;

/**
 * The folder that holds everything the shop keeps between runs; the module's README says what lies where. One launcher at a
 * time may use it.
 */
final class DataDirectory implements AutoCloseable {

    /** Costs seconds to make and holds no data, so it survives {@code --fresh}. */
    private static final String MYSQL_DISTRIBUTION = "mysql-dist";

    private final Path root;
    private final FileChannel lock;

    private DataDirectory(Path root, FileChannel lock) {
        this.root = root;
        this.lock = lock;
    }

    /**
     * Makes the folder where it is missing and locks it until {@link #close()} or the end of this JVM, however that comes.
     *
     * @throws StartFailure when another launcher holds the lock.
     */
    static DataDirectory open(Path path) throws IOException {
        Folders.createPrivate(path);
        var root = path.toRealPath();
        var channel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (locked(channel)) {
            return new DataDirectory(root, channel);
        }
        channel.close();
        throw new StartFailure("Another ./run uses " + root
                + ". Stop it first, or choose another folder with --data and other ports with" + " --port.");
    }

    private static boolean locked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException held) {
            return false; // by this very JVM
        }
    }

    /** Removes every database, secret and log. */
    void clear() throws IOException {
        List<Path> entries;
        try (var listing = Files.list(root)) {
            entries = listing.toList();
        }
        for (var entry : entries) {
            var name = entry.getFileName().toString();
            if (!name.equals("lock") && !name.equals(MYSQL_DISTRIBUTION)) {
                Folders.delete(entry);
            }
        }
    }

    Path root() {
        return root;
    }

    Path mysqlDistribution() {
        return root.resolve(MYSQL_DISTRIBUTION);
    }

    Path databases() {
        return root.resolve("mysql");
    }

    Path services() {
        return root.resolve("payara");
    }

    Path console() {
        return services().resolve("console");
    }

    Path pids() {
        return root.resolve("pids");
    }

    Path clusterFile() {
        return root.resolve("cluster.json");
    }

    Path secrets() {
        return root.resolve("secrets.properties");
    }

    /** @return where a process writes what it has to say. */
    Path log(String process) {
        return root.resolve("logs").resolve(process + ".log");
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
