package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.kauppa.local.supervision.Folders;

/** What a {@link Domain} has on disk, and what its start reads there: the arguments of the JVM and the commands before it listens. */
final class DomainFiles {

    /** The domain's own name, which asadmin gives its folder too. */
    static final String NAME = "domain";

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

    private static final String ADMIN_LISTENER =
            CONFIG + "network-config.network-listeners.network-listener.admin-listener.";

    /** A new domain says nothing about JMS, and so would listen for it, everywhere, from its first start on. */
    private static final String NO_JMS = """
            <jms-service type="DISABLED" default-jms-host="default_JMS_host">
              <jms-host name="default_JMS_host" host="localhost" port="${JMS_PROVIDER_PORT}"/>
            </jms-service>
            """;

    private static final String SERVER_CONFIG = "<config name=\"server-config\">";

    private final Path folder;
    private final int adminPort;

    /** @param folder of this domain alone, kept between starts. */
    DomainFiles(Path folder, int adminPort) {
        this.folder = folder;
        this.adminPort = adminPort;
    }

    Path folder() {
        return folder;
    }

    /** @return whether the domain was made to its end, and for this server, whose path is in the domain's options. */
    boolean areMadeFor(PayaraServer server) throws IOException {
        return Files.exists(made())
                && Files.readString(made()).strip().equals(server.home().toString());
    }

    /** The last thing that is written when the domain is made. */
    void nowMadeFor(PayaraServer server) throws IOException {
        Folders.writePrivate(made(), server.home().toString());
    }

    void disableJms() throws IOException {
        var file = home().resolve("config/domain.xml");
        Folders.writePrivate(file, Files.readString(file).replace(SERVER_CONFIG, SERVER_CONFIG + "\n" + NO_JMS));
    }

    /** Keeps the JVM's options that the server cannot do without, from what asadmin would start it with. */
    void keepNecessaryOptions(String dryRun) throws IOException {
        Files.writeString(necessaryOptions(), String.join("\n", necessaryOptions(dryRun)));
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

    /**
     * Writes all that the next start reads.
     *
     * @param jvmOptions besides the necessary ones.
     * @param configuration commands besides those that close what nobody uses.
     */
    void writeStart(List<String> jvmOptions, List<String> configuration) throws IOException {
        Folders.createPrivate(folder.resolve("tmp"));
        QuietLog.in(home().resolve("config"));
        writeCommands(configuration);
        var line = new ArrayList<>(Files.readAllLines(necessaryOptions()));
        line.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-Xss512k"));
        line.addAll(jvmOptions);
        line.add(MAIN_CLASS);
        line.addAll(List.of("-type", "DAS", "-instancename", "server", "-upgrade", "false", "-read-stdin", "false"));
        line.addAll(List.of("-domainname", NAME, "-domaindir", home().toString()));
        line.addAll(List.of("-verbose", "true", "-debug", "false"));
        line.addAll(List.of("-prebootcommandfile", commands().toString()));
        var quoted = line.stream().map(DomainFiles::quoted).toList();
        Folders.writePrivate(arguments(), String.join("\n", quoted) + "\n");
    }

    private void writeCommands(List<String> configuration) throws IOException {
        var commands = new ArrayList<>(CLOSED);
        commands.add(ADMIN_LISTENER + "address=127.0.0.1");
        commands.add(ADMIN_LISTENER + "port=" + adminPort);
        commands.addAll(configuration);
        Folders.writePrivate(commands(), String.join("\n", commands) + "\n");
    }

    /** As an argument file of Java wants it. */
    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The argument file of Java that starts the domain. */
    Path arguments() {
        return folder.resolve("start.args");
    }

    /** With the certificate that the administration shows. */
    Path keyStore() {
        return home().resolve("config/keystore.p12");
    }

    private Path home() {
        return folder.resolve(NAME);
    }

    private Path made() {
        return folder.resolve("made");
    }

    private Path necessaryOptions() {
        return folder.resolve("jvm-options.txt");
    }

    private Path commands() {
        return folder.resolve("pre-boot.txt");
    }
}
