package org.kauppa.local.payara;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.Life;
import org.kauppa.local.supervision.Program;
import org.kauppa.local.supervision.Unusable;

/** The life of one instance of a service: a Payara Micro with one WAR at the root, on 127.0.0.1 only. */
public final class Instance implements Life {

    /** The listener is opened without an application too, which could not be deployed then: it is not ready. */
    private static final List<String> JVM = List.of(
            "-Xmx256m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dmp.health.default.readiness.empty.response=DOWN",
            "-Djava.net.preferIPv4Stack=true");

    private static final String CONFIG = "set configs.config.server-config.network-config.";

    private static final String LISTENER = CONFIG + "network-listeners.network-listener.http-listener.";

    /** Nobody connects before the service is there: it would take the server's own 404 for an answer. */
    private static final List<String> SERVER_CONFIGURATION = List.of(
            LISTENER + "enabled=false",
            LISTENER + "address=127.0.0.1",
            // only the gateway connects: let it end connections, so that no request meets one just closed for idleness
            CONFIG + "protocols.protocol.http-listener.http.timeout-seconds=3600",
            // signing out is a DELETE with a body, which Payara refuses unless told otherwise
            CONFIG + "protocols.protocol.http-listener.http.allow-payload-for-undefined-http-methods=true");

    private static final String WHEN_DEPLOYED = LISTENER + "enabled=true\n";

    private final String name;
    private final int port;
    private final Path war;
    private final Path folder;
    private final Path log;
    private final PayaraMicro payara;
    private final Map<String, String> environment;
    private final Optional<DataGrid> grid;
    private final Readiness readiness;

    /**
     * @param name such as {@code products-1}.
     * @param folder of this instance alone, made anew at each start.
     * @param environment the settings of its service.
     * @param grid where there is a console.
     */
    public Instance(
            String name,
            int port,
            Path war,
            Path folder,
            Path log,
            PayaraMicro payara,
            Map<String, String> environment,
            Optional<DataGrid> grid) {
        this.name = name;
        this.port = port;
        this.war = war;
        this.folder = folder;
        this.log = log;
        this.payara = payara;
        this.readiness = new Readiness(port, new StartLog(log));
        this.environment = Map.copyOf(environment);
        this.grid = grid;
    }

    /** @param classData JVM options that use or make a class-data archive. */
    public Program program(List<String> classData) {
        var command = new ArrayList<String>();
        command.add(PayaraMicro.JAVA.toString());
        command.add("-Djava.io.tmpdir=" + folder.resolve("tmp"));
        command.addAll(JVM);
        command.addAll(classData);
        command.addAll(grid.map(present -> DataGrid.JVM).orElse(List.of()));
        command.addAll(payara.openedPackages());
        // What Payara's own start class sets, which however keeps all instances in one folder.
        command.add("-Dfish.payara.micro.BootJar=" + payara.launcher().toUri());
        command.add("-Dfish.payara.micro.UnpackDir=" + payara.home());
        command.addAll(List.of("-cp", payara.launcher().toString(), "fish.payara.micro.impl.PayaraMicroImpl"));
        command.addAll(List.of("--rootdir", folder.toString(), "--port", Integer.toString(port)));
        command.add("--disablephonehome");
        command.addAll(grid.map(present -> present.options(name)).orElse(List.of("--nohazelcast")));
        command.addAll(List.of("--prebootcommandfile", commandFile("pre-boot").toString()));
        command.addAll(
                List.of("--postdeploycommandfile", commandFile("post-deploy").toString()));
        command.addAll(List.of("--deploy", war.toString(), "--contextroot", "/"));
        return new Program(name, command, environment, folder, log);
    }

    private Path commandFile(String moment) {
        return folder.resolve("config").resolve(moment + ".txt");
    }

    @Override
    public void prepare() throws IOException {
        payara.makeInstance(folder);
        var beforeStart = new ArrayList<>(SERVER_CONFIGURATION);
        grid.ifPresent(present -> beforeStart.addAll(present.configurationOfInstance()));
        Folders.writePrivate(commandFile("pre-boot"), String.join("\n", beforeStart) + "\n");
        Folders.writePrivate(commandFile("post-deploy"), WHEN_DEPLOYED);
        QuietLog.in(folder.resolve("config"));
        readiness.begin();
    }

    @Override
    public boolean serves() throws IOException, InterruptedException, Unusable {
        return readiness.serves();
    }

    @Override
    public Duration startLimit() {
        return Duration.ofSeconds(300); // a cold start is 20 s of CPU, and a machine may be very busy
    }

    @Override
    public Duration stopLimit() {
        return Duration.ofSeconds(15);
    }
}
