package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.kauppa.local.supervision.Folders;

/** What a server's log is better without. */
final class QuietLog {

    private QuietLog() {}

    /** @param config the folder with the logging properties of the server. */
    static void in(Path config) throws IOException {
        var logging = config.resolve("logging.properties");
        Folders.writePrivate(
                logging,
                Files.readString(logging)
                        .replace("ansiColor=true", "ansiColor=false")
                        // else each start prints every expired certificate of the server's trust store in full
                        .replace("system.ssl.security.level=INFO", "system.ssl.security.level=SEVERE"));
    }
}
