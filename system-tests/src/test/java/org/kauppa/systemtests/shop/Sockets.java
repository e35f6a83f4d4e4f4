package org.kauppa.systemtests.shop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens where on this machine, as the kernel lists it. */
public final class Sockets {

    private static final Path TABLES = Path.of("/proc/net");
    private static final String LISTEN = "0A";
    private static final List<String> LOOPBACK =
            List.of("0100007F", "00000000000000000000000001000000", "0000000000000000FFFF00000100007F");

    /** One socket that waits for connections. */
    public record Listening(String address, int port, String inode) {

        /** Whether only this machine can connect. */
        public boolean isOnLoopback() {
            return LOOPBACK.contains(address);
        }
    }

    private Sockets() {}

    /** All of this machine's. */
    public static List<Listening> all() {
        var sockets = new ArrayList<Listening>();
        for (var table : List.of("tcp", "tcp6")) {
            try (var lines = Files.lines(TABLES.resolve(table))) {
                lines.map(line -> line.strip().split("\\s+"))
                        .filter(columns -> columns[3].equals(LISTEN))
                        .forEach(columns -> sockets.add(listening(columns)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sockets;
    }

    private static Listening listening(String... columns) {
        var local = columns[1].split(":");
        return new Listening(local[0], Integer.parseInt(local[1], 16), columns[9]);
    }

    /** Those of one process. */
    public static List<Listening> of(long pid) {
        var own = inodes(pid);
        return all().stream().filter(socket -> own.contains(socket.inode())).toList();
    }

    private static Set<String> inodes(long pid) {
        var inodes = new HashSet<String>();
        try (Stream<Path> files = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            for (var file : files.toList()) {
                inode(file, inodes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return inodes;
    }

    private static void inode(Path file, Set<String> inodes) throws IOException {
        try {
            var target = Files.readSymbolicLink(file).toString();
            if (target.startsWith("socket:[")) {
                inodes.add(target.substring("socket:[".length(), target.length() - 1));
            }
        } catch (NoSuchFileException closed) {
            return; // in the meantime
        }
    }
}
