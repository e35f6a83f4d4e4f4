package org.kauppa.local.payara;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/**
 * A domain of a Payara Server: one server that is administered over HTTPS with a password, and listens for nothing else until
 * told to. Made once, by asadmin; afterwards it is started without it, so that its process is our own child.
 */
public final class Domain {

    private final String name;
    private final PayaraServer server;
    private final DomainFiles files;
    private final Asadmin asadmin;
    private final Processes processes;
    private final Path log;
    private AdminProbe probe;

    /**
     * @param name of its process.
     * @param folder of this domain alone, kept between starts.
     * @param adminPort on 127.0.0.1.
     * @param password of the account {@code admin}.
     */
    public Domain(
            String name,
            PayaraServer server,
            Path folder,
            int adminPort,
            String password,
            Processes processes,
            Path log) {
        this.name = name;
        this.server = server;
        this.files = new DomainFiles(folder, adminPort);
        this.asadmin = new Asadmin(server, folder, adminPort, password, processes);
        this.processes = processes;
        this.log = log;
    }

    /** The address of the console and of the administration. */
    public URI admin() {
        return URI.create("https://localhost:" + asadmin.port());
    }

    /**
     * Makes the domain where there is none yet, and all that its next start reads.
     *
     * @param jvmOptions besides those that the server cannot do without.
     * @param configuration commands that its start runs before it listens.
     */
    public void prepare(List<String> jvmOptions, List<String> configuration) throws IOException, InterruptedException {
        server.requirePresent();
        if (!files.areMadeFor(server)) {
            new NewDomain(server, files, asadmin, processes).make(program(name + "-first-start", Map.of()));
        }
        files.writeStart(jvmOptions, configuration);
    }

    /** The process, to be started after {@link #prepare}. */
    public Program program(Map<String, String> environment) {
        return program(name, environment);
    }

    private Program program(String process, Map<String, String> environment) {
        var command = List.of(PayaraMicro.JAVA.toString(), "@" + files.arguments());
        return new Program(process, command, environment, files.folder(), log);
    }

    /** @return whether the administration answers, which it does to nobody without the password. */
    public boolean serves() throws IOException, InterruptedException {
        if (probe == null) {
            probe = new AdminProbe(files.keyStore());
        }
        return probe.asksForPassword(admin());
    }

    /**
     * Has the running server do something.
     *
     * @return what asadmin says.
     * @throws StartFailure when it is refused or fails.
     */
    public String asadmin(String... command) throws IOException, InterruptedException {
        return asadmin.run(command);
    }
}
