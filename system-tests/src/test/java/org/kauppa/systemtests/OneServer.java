package org.kauppa.systemtests;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kauppa.local.Installation;
import org.kauppa.local.Service;
import org.kauppa.local.gateway.Gateway;
import org.kauppa.local.payara.Domain;
import org.kauppa.local.supervision.Folders;
import org.kauppa.local.supervision.PidFiles;
import org.kauppa.local.supervision.Processes;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopSession;

/**
 * One Payara Server with all three services, deployed as an administrator would, on the databases and with the settings of a
 * running shop, of which it so is one more instance; and a gateway that knows no other.
 */
final class OneServer implements AutoCloseable {

    private static final Path FOLDER = ShopSession.TARGET.resolve("one-server").toAbsolutePath();
    private static final Path DOMAIN = FOLDER.resolve("domain");
    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration LEFTOVER_LIMIT = Duration.ofSeconds(10);
    private static final String LOOPBACK = "127.0.0.1";

    private final Processes processes;
    private final Domain domain;
    private final Gateway gateway;
    private final int port;

    private OneServer(int port) throws IOException {
        this.port = port;
        var pids = new PidFiles(FOLDER.resolve("pids"), FOLDER.toString());
        pids.stopLeftovers(LEFTOVER_LIMIT);
        processes = new Processes(pids);
        // Ctrl-C ends this JVM before it comes to close(), and does not reach its processes, which have sessions of
        // their own.
        Runtime.getRuntime().addShutdownHook(new Thread(processes::kill, "end of the one server"));
        gateway = new Gateway(port, innerPort());
        domain = new Domain(
                "one-server",
                Installation.own().payaraServer(),
                DOMAIN,
                port + 2,
                UUID.randomUUID().toString(),
                processes,
                FOLDER.resolve("server.log"));
    }

    /** Starts it; the ports are this one and the five after it. */
    static OneServer start(int port, Shop shop) throws Exception {
        var server = new OneServer(port);
        try {
            server.gateway.start();
            Folders.delete(DOMAIN); // an earlier run's, with services deployed
            server.domain.prepare(List.of("-Xmx768m"), List.of());
            server.processes.start(server.domain.program(server.environment(shop)));
            await().atMost(START_LIMIT).ignoreExceptions().until(server.domain::serves);
            for (var service : Service.values()) {
                server.makeRoomFor(service);
            }
            for (var service : Service.values()) {
                server.deploy(service);
            }
            return server;
        } catch (Exception | Error e) {
            server.close();
            throw e;
        }
    }

    /** Where its storefront is. */
    URI address() {
        return URI.create("http://localhost:" + port);
    }

    private int innerPort() {
        return port + 1;
    }

    private int port(Service service) {
        return port + 3 + service.ordinal();
    }

    /**
     * Each service is at the root of a virtual server of its own, as the services of a shop are. All are made before the first
     * is deployed: a new one has the server make the listeners of the others anew, which may then have lost their application.
     * A listener comes after its settings: one that is set while it listens is made anew too, and sometimes is not.
     */
    private void makeRoomFor(Service service) throws Exception {
        var name = service.label();
        var listener = name + "-listener";
        domain.asadmin("create-virtual-server", "--hosts", "localhost," + LOOPBACK, name);
        domain.asadmin("create-protocol", listener);
        domain.asadmin("create-http", "--default-virtual-server", name, listener);
        domain.asadmin(
                "set",
                "configs.config.server-config.network-config.protocols.protocol." + listener
                        + ".http.allow-payload-for-undefined-http-methods=true");
        domain.asadmin(
                "create-network-listener",
                "--address",
                LOOPBACK,
                "--listenerport",
                Integer.toString(port(service)),
                "--protocol",
                listener,
                listener);
    }

    private void deploy(Service service) throws Exception {
        var name = service.label();
        domain.asadmin(
                "deploy",
                "--name",
                name,
                "--virtualservers",
                name,
                "--contextroot",
                "/",
                Installation.own().war(service).toString());
        gateway.put(service, URI.create("http://" + LOOPBACK + ":" + port(service)), true);
    }

    /** What the services of the shop have, but for where each other is. */
    private Map<String, String> environment(Shop shop) throws IOException {
        var environment = new HashMap<String, String>();
        for (var service : Service.values()) {
            var pid = shop.cluster().member(service.instance(1)).pid().orElseThrow();
            for (var variable : Files.readString(Path.of("/proc", pid.toString(), "environ"))
                    .split("\0")) {
                var parts = variable.split("=", 2);
                if (parts[0].matches("(PRODUCTS|USERS|SHOP|TOKEN)_.*")) {
                    environment.put(parts[0], parts[1]);
                }
            }
            environment.put(instances(service), "http://" + LOOPBACK + ":" + port(service));
        }
        var inner = "http://" + LOOPBACK + ":" + innerPort();
        environment.put("PRODUCTS_URL", inner);
        environment.put("USERS_URL", inner);
        environment.put("USERS_JWKS_URL", inner + "/api/users/jwks");
        return environment;
    }

    private static String instances(Service service) {
        return service.name() + "_INSTANCES";
    }

    @Override
    public void close() {
        gateway.stop();
        processes.kill();
    }
}
