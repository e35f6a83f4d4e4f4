package org.kauppa.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.kauppa.local.supervision.Folders;

/** What the launcher's libraries have to say goes to a file; the terminal is for the person in front of it. */
final class Logs {

    private static final int BYTES_PER_FILE = 5_000_000;

    private Logs() {}

    static void writeTo(Path file) throws IOException {
        Folders.createPrivate(file.getParent());
        LogManager.getLogManager().reset();
        var handler = new FileHandler(file.toString(), BYTES_PER_FILE, 1, true);
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        root.addHandler(handler);
        root.setLevel(Level.INFO);
    }
}
