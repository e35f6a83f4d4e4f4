package org.kauppa.local;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who listens where: the gateway's port, and all others after it in a fixed order. */
final class Ports {

    static final String GATEWAY = "gateway";
    /** Where the services reach each other. */
    static final String INNER_GATEWAY = "inner gateway";

    /** Where operators sign in. */
    static final String CONSOLE = "console";

    /** Where everybody looks for a Payara Server's console, kept as long as nobody chooses other ports. */
    private static final int USUAL_CONSOLE = 4848;

    private static final int USUAL_GATEWAY = 8080;
    private static final String DATA_GRID = "data grid of ";

    private final Map<String, Integer> byName = new LinkedHashMap<>();

    /**
     * @param gateway 1 to 65535; the last port of the plan must not pass 65535 either.
     * @param instances of each service, at least 1.
     * @param replicas of the products database, 0 or more.
     * @param console whether there is one, and so a data grid.
     * @throws StartFailure when the plan leaves the range of ports.
     */
    Ports(int gateway, int instances, int replicas, boolean console) {
        give(GATEWAY, gateway);
        give("mysql-primary", gateway + 1);
        give("mysql-users", gateway + 2);
        var next = gateway + 3;
        for (var i = 1; i <= replicas; i++) {
            give("mysql-replica-" + i, next++);
        }
        for (var service : Service.values()) {
            for (var i = 1; i <= instances; i++) {
                give(service.instance(i), next++);
            }
        }
        give(INNER_GATEWAY, next++);
        if (console) {
            give(CONSOLE, gateway == USUAL_GATEWAY ? USUAL_CONSOLE : next++);
            for (var member : dataGridMembers(instances)) {
                give(DATA_GRID + member, next++);
            }
        }
        if (gateway < 1 || next > 65536) {
            throw new StartFailure("Ports " + gateway + " to " + (next - 1) + " are not all between 1 and 65535."
                    + " Choose the first with --port N.");
        }
    }

    private static List<String> dataGridMembers(int instances) {
        var members = new ArrayList<>(List.of(CONSOLE));
        for (var service : Service.values()) {
            for (var i = 1; i <= instances; i++) {
                members.add(service.instance(i));
            }
        }
        return members;
    }

    private void give(String name, int port) {
        byName.put(name, port);
    }

    /** @param name a process of the plan, such as {@code mysql-replica-1} or {@code products-2}. */
    int of(String name) {
        return byName.get(name);
    }

    /** @return the ports of the data grid by the names of its members; none without a console. */
    Map<String, Integer> ofDataGrid() {
        var grid = new LinkedHashMap<String, Integer>();
        byName.forEach((name, port) -> {
            if (name.startsWith(DATA_GRID)) {
                grid.put(name.substring(DATA_GRID.length()), port);
            }
        });
        return grid;
    }

    /** @throws StartFailure naming the first port that somebody else listens on. */
    void requireFree() {
        byName.forEach((name, port) -> {
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException e) {
                throw new StartFailure(
                        "Port %d (for %s) cannot be had: %s. The shop uses %d to %d; choose others with --port N."
                                .formatted(port, name, e.getMessage(), of(GATEWAY), last()),
                        e);
            }
        });
    }

    private int last() {
        return byName.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
    }
}
