package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/** The administration of a domain by its own command line. The password goes by a file that only its owner may read. */
final class Asadmin {

    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final PayaraServer server;
    private final Path folder;
    private final int port;
    private final String password;
    private final Processes processes;

    /**
     * @param folder for the file with the password and for what asadmin writes.
     * @param port of the domain's administration.
     */
    Asadmin(PayaraServer server, Path folder, int port, String password, Processes processes) {
        this.server = server;
        this.folder = folder;
        this.port = port;
        this.password = password;
        this.processes = processes;
    }

    int port() {
        return port;
    }

    /** Makes a domain with this password. */
    void create(String... command) throws IOException, InterruptedException {
        runAnywhere(Stream.concat(account().stream(), Stream.of(command)).toList());
    }

    /** @return the command line by which asadmin would start the domain that these options name. */
    String dryRun(List<String> domain) throws IOException, InterruptedException {
        return runAnywhere(Stream.concat(Stream.of("start-domain", "--dry-run"), domain.stream())
                .toList());
    }

    /** As {@link #run}, on a server that does not ask for HTTPS yet. */
    void runWithoutHttps(String... command) throws IOException, InterruptedException {
        runOnServer(false, command);
    }

    /**
     * Has the running server do something.
     *
     * @return what it said.
     * @throws StartFailure when it fails, with what it said.
     */
    String run(String... command) throws IOException, InterruptedException {
        return runOnServer(true, command);
    }

    private String runOnServer(boolean secure, String... command) throws IOException, InterruptedException {
        var address = Stream.of("--host", "localhost", "--port", Integer.toString(port), "--secure=" + secure);
        return runAnywhere(Stream.of(address, account().stream(), Stream.of(command))
                .flatMap(part -> part)
                .toList());
    }

    private List<String> account() throws IOException {
        var file = folder.resolve("password");
        Folders.writePrivate(file, "AS_ADMIN_PASSWORD=" + password + "\n");
        return List.of("--user", "admin", "--passwordfile", file.toString());
    }

    private synchronized String runAnywhere(List<String> arguments) throws IOException, InterruptedException {
        var output = folder.resolve("asadmin.out");
        Files.deleteIfExists(output);
        var command = Stream.concat(Stream.of("--interactive=false"), arguments.stream())
                .toList();
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
