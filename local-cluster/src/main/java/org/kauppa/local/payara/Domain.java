package org.kauppa.local.payara;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.kauppa.local.StartFailure;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Processes;
import org.kauppa.local.supervision.Program;

/**
 * A domain of a Payara Server: one server that is administered over HTTPS with a password, and listens for nothing else until
 * told to. Made once, by asadmin; afterwards it is started without it, so that its process is our own child.
 */
public final class Domain {

    private static final String NAME = "domain";
    private static final Duration FIRST_START = Duration.ofMinutes(5);
    private static final String CONFIG = "set configs.config.server-config.";
    private static final String MAIN_CLASS = "com.sun.enterprise.glassfish.bootstrap.ASMain";

    /** A console has no use for them, and the shop's own server gets the listeners that it needs. */
    private static final List<String> CLOSED = List.of(
            CONFIG + "network-config.network-listeners.network-listener.http-listener-1.enabled=false",
            CONFIG + "network-config.network-listeners.network-listener.http-listener-2.enabled=false",
            CONFIG + "admin-service.jmx-connector.system.enabled=false",
            CONFIG + "iiop-service.iiop-listener.orb-listener-1.enabled=false",
            CONFIG + "iiop-service.iiop-listener.SSL.enabled=false",
            CONFIG + "iiop-service.iiop-listener.SSL_MUTUALAUTH.enabled=false");

    /** A new domain says nothing about JMS, and so would listen for it, everywhere, from its first start on. */
    private static final String NO_JMS = """
            <jms-service type="DISABLED" default-jms-host="default_JMS_host">
              <jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"/>
            </jms-service>
            """;

    private static final String SERVER_CONFIG = "<config name=\"server-config\">";

    private static final String ADMIN_LISTENER =
            CONFIG + "network-config.network-listeners.network-listener.admin-listener.";

    private final String name;
    private final PayaraServer server;
    private final Path folder;
    private final int adminPort;
    private final String password;
    private final Processes processes;
    private final Path log;
    private final Asadmin asadmin;
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
        this.folder = folder;
        this.adminPort = adminPort;
        this.password = password;
        this.processes = processes;
        this.log = log;
        this.asadmin = new Asadmin(server, folder, processes);
    }

    /** The address of the console and of the administration. */
    public URI admin() {
        return URI.create("https://localhost:" + adminPort);
    }

    /**
     * Makes the domain where there is none yet, and all that its next start reads.
     *
     * @param jvmOptions besides those that the server cannot do without.
     * @param configuration commands that its start runs before it listens.
     */
    public void prepare(List<String> jvmOptions, List<String> configuration) throws IOException, InterruptedException {
        server.requirePresent();
        if (!isMade()) {
            make();
        }
        writeStart(jvmOptions, configuration);
    }

    /** The process, to be started after {@link #prepare}. */
    public Program program(Map<String, String> environment) {
        var command = List.of(PayaraMicro.JAVA.toString(), "@" + arguments());
        return new Program(name, command, environment, folder, log);
    }

    /** @return whether the administration answers, which it does to nobody without the password. */
    public boolean serves() throws IOException, InterruptedException {
        if (probe == null) {
            probe = new AdminProbe(keyStore());
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
        return asadmin(true, command);
    }

    private String asadmin(boolean secure, String... command) throws IOException, InterruptedException {
        var options = Stream.of(
                "--host", "localhost", "--port", Integer.toString(adminPort), "--secure=" + secure, "--user", "admin");
        var withPassword =
                Stream.of("--passwordfile", asadmin.passwordFile(password).toString());
        return asadmin.run(Stream.of(options, withPassword, Stream.of(command))
                .flatMap(part -> part)
                .toList());
    }

    /** The last thing that is written when the domain is made; it names the server, whose path is in the domain's options. */
    private Path made() {
        return folder.resolve("made");
    }

    private boolean isMade() throws IOException {
        return Files.exists(made())
                && Files.readString(made()).strip().equals(server.home().toString());
    }

    private void make() throws IOException, InterruptedException {
        Folders.delete(folder);
        Folders.createPrivate(folder);
        asadmin.run(List.of(
                "--user",
                "admin",
                "--passwordfile",
                asadmin.passwordFile(password).toString(),
                "create-domain",
                "--nopassword=false",
                "--savelogin=false",
                "--usemasterpassword=false",
                "--checkports=false",
                "--keytooloptions",
                "CN=localhost",
                "--adminport",
                Integer.toString(adminPort),
                "--domaindir",
                folder.toString(),
                NAME));
        var start = asadmin.run(List.of("start-domain", "--dry-run", "--domaindir", folder.toString(), NAME));
        Files.writeString(jvmOptions(), String.join("\n", necessaryOptions(start)));
        disableJms();
        secureAdministration();
        Folders.writePrivate(made(), server.home().toString());
    }

    private void disableJms() throws IOException {
        var file = home().resolve("config/domain.xml");
        Folders.writePrivate(file, Files.readString(file).replace(SERVER_CONFIG, SERVER_CONFIG + "\n" + NO_JMS));
    }

    /** asadmin shows the whole command line, an argument to a line. */
    static List<String> necessaryOptions(String dryRun) {
        Predicate<String> ours = option -> option.startsWith("-Xmx")
                // the shell that would listen for telnet
                || option.startsWith("-Dosgi.shell.")
                || option.startsWith("-Dorg.glassfish.additionalOSGiBundlesToStart=");
        return dryRun.lines()
                .dropWhile(line -> !line.endsWith("/bin/java"))
                .skip(1)
                .takeWhile(line -> !line.equals(MAIN_CLASS))
                .filter(ours.negate())
                .toList();
    }

    /** Only a running server can be told to ask for HTTPS, and it does so from its next start on. */
    private void secureAdministration() throws IOException, InterruptedException {
        writeStart(List.of("-Xmx384m"), List.of());
        var process = processes.start(
                new Program(name + "-first-start", program(Map.of()).command(), Map.of(), folder, log));
        try {
            var first = new AdminProbe(keyStore());
            var plain = URI.create("http://localhost:" + adminPort);
            var end = Instant.now().plus(FIRST_START);
            while (!asksForPassword(first, plain)) {
                if (process.waitFor(500, TimeUnit.MILLISECONDS) || Instant.now().isAfter(end)) {
                    throw new StartFailure("The Payara Server did not come up. The log says why: " + log);
                }
            }
            asadmin(false, "enable-secure-admin");
        } finally {
            Processes.stop(process, Duration.ofSeconds(20));
        }
    }

    private static boolean asksForPassword(AdminProbe probe, URI address) throws InterruptedException {
        try {
            return probe.asksForPassword(address);
        } catch (IOException notYet) {
            return false;
        }
    }

    private void writeStart(List<String> jvmOptions, List<String> configuration) throws IOException {
        Folders.createPrivate(folder.resolve("tmp"));
        var commands = folder.resolve("pre-boot.txt");
        var all = new ArrayList<>(CLOSED);
        all.add(ADMIN_LISTENER + "address=127.0.0.1");
        all.add(ADMIN_LISTENER + "port=" + adminPort);
        all.addAll(configuration);
        Folders.writePrivate(commands, String.join("\n", all) + "\n");
        QuietLog.in(home().resolve("config"));
        var line = new ArrayList<>(Files.readAllLines(jvmOptions()));
        line.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xss512k"));
        line.addAll(jvmOptions);
        line.add(MAIN_CLASS);
        line.addAll(List.of("-type", "DAS", "-instancename", "server", "-upgrade", "false", "-read-stdin", "false"));
        line.addAll(List.of("-domainname", NAME, "-domaindir", home().toString()));
        line.addAll(List.of("-verbose", "true", "-debug", "false"));
        line.addAll(List.of("-prebootcommandfile", commands.toString()));
        Folders.writePrivate(
                arguments(), String.join("\n", line.stream().map(Domain::quoted).toList()) + "\n");
    }

    /** As an argument file of Java wants it. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private Path home() {
        return folder.resolve(NAME);
    }

    private Path jvmOptions() {
        return folder.resolve("jvm-options.txt");
    }

    private Path arguments() {
        return folder.resolve("start.args");
    }

    private Path keyStore() {
        return home().resolve("config/keystore.p12");
    }
}
