package org.kauppa.local.payara;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The part of an instance's log that its present start has written. */
final class StartLog {

    /** What the server says when it has started, be its application deployed or not. */
    private static final String STARTED = "Payara Micro .* ready in ";

    /** What a stack trace says of a state that a service cannot start in, such as settings that are missing. */
    private static final Pattern REFUSAL = Pattern.compile("Caused by: java\\.lang\\.IllegalStateException: (The .*)");

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
        return lines().anyMatch(line -> line.matches(".*" + STARTED + ".*"));
    }

    /** @return why the service refuses to be deployed, where it says so. */
    Optional<String> refusal() throws IOException {
        return lines().map(REFUSAL::matcher)
                .filter(Matcher::matches)
                .map(line -> line.group(1))
                .findFirst();
    }

    private Stream<String> lines() throws IOException {
        if (!Files.exists(log)) {
            return Stream.empty();
        }
        try (var file = new RandomAccessFile(log.toFile(), "r")) {
            file.seek(Math.min(begin, file.length()));
            var bytes = new byte[(int) Math.min(file.length() - file.getFilePointer(), Integer.MAX_VALUE - 8)];
            file.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8).lines();
        }
    }
}
