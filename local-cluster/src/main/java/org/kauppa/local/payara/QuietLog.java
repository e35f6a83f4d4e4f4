package org.kauppa.local.payara;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import org.kauppa.local.supervision.Folders;

/** What a server's log is better without. */
final class QuietLog {

    private static final Properties LEVELS = levels();

    private QuietLog() {}

    /**
     * Makes a server's log quieter; a level that somebody has set stays.
     *
     * @param config the folder with the logging properties of the server.
     */
    static void in(Path config) throws IOException {
        var logging = config.resolve("logging.properties");
        var before = Files.readString(logging).replace("ansiColor=true", "ansiColor=false");
        var added = LEVELS.stringPropertyNames().stream()
                .filter(logger -> !before.contains(logger + "="))
                .map(logger -> "\n" + logger + "=" + LEVELS.getProperty(logger))
                .collect(Collectors.joining());
        Folders.writePrivate(logging, before + added);
    }

    private static Properties levels() {
        var levels = new Properties();
        try (var file = QuietLog.class.getResourceAsStream("log-levels.properties")) {
            levels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return levels;
    }
}
