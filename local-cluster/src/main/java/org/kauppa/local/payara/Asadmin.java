package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/** The administration of a domain by its own command line. The password goes by a file that only its owner may read. */
final class Asadmin {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final PayaraServer server;
    private final Path folder;
    private final Processes processes;

    /** @param folder for the file with the password and for what asadmin writes. */
    Asadmin(PayaraServer server, Path folder, Processes processes) {
        this.server = server;
        this.folder = folder;
        this.processes = processes;
    }

    /** The file by which a command gets the password. */
    Path passwordFile(String password) throws IOException {
        var file = folder.resolve("password");
        Folders.writePrivate(file, "AS_ADMIN_PASSWORD=" + password + "\n");
        return file;
    }

    /**
     * Runs one command.
     *
     * @return what it said.
     * @throws StartFailure when it fails, with what it said.
     */
    synchronized String run(List<String> arguments) throws IOException, InterruptedException {
        var output = folder.resolve("asadmin.out");
        Files.deleteIfExists(output);
        var command = new ArrayList<>(List.of("--interactive=false"));
        command.addAll(arguments);
        var name = folder.getFileName() + "-asadmin";
        var process = processes.start(new Program(name, server.asadmin(folder, command), Map.of(), folder, output));
        var ended = process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS);
        Processes.stop(process, Duration.ZERO);
        var said = Files.readString(output);
        if (!ended || process.exitValue() != 0) {
            throw new StartFailure("asadmin " + arguments + " failed: " + said.strip());
        }
        return said;
    }
}
