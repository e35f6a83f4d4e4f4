package org.kauppa.local;

import java.util.Optional;
import org.kauppa.local.supervision.Supervised;

/**
 * A supervised process and its place in the shop.
 *
 * @param kind as in {@code cluster.json}.
 * @param role of a MySQL server.
 * @param service of an instance that the gateway sends requests to.
 */
record Member(Supervised supervised, String kind, Optional<String> role, int port, Optional<Service> service) {

    static final String CONSOLE = "console";

    String name() {
        return supervised.program().name();
    }

    String url() {
        if (kind.equals(CONSOLE)) {
            return "https://localhost:" + port;
        }
        return (service.isPresent() ? "http" : "jdbc:mysql") + "://127.0.0.1:" + port;
    }

    ClusterFile.Entry entry() {
        return new ClusterFile.Entry(name(), kind, role, supervised.pid(), port, url(), supervised.state());
    }
}
