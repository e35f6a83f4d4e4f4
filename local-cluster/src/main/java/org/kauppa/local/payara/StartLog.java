package org.kauppa.local.payara;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of an instance's log that its present start has written. */
final class StartLog {

    /** What the server says when it has started, be its application deployed or not. */
    private static final String STARTED = "Payara Micro .* ready in ";

    private final Path log;
    private long begin;

    StartLog(Path log) {
        this.log = log;
    }

    /** What is in the log now is of earlier starts. */
    void begin() throws IOException {
        begin = Files.exists(log) ? Files.size(log) : 0;
    }

    /** @return whether the server is done with its start. */
    boolean saysStarted() throws IOException {
        if (!Files.exists(log)) {
            return false;
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(begin, file.length()));
            var bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), Integer.MAX_VALUE - 8)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(line -> line.matches(".*" + STARTED + ".*"));
        }
    }
}
