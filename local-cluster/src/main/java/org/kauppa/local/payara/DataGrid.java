package org.kauppa.local.payara;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The data grid by which the console knows the instances and sends them commands. Whoever is in it may do what it may, so its
 * name is as good as a password, and goes by files that only their owner may read.
 *
 * <p>Each member knows all others by their ports. Finding them by the server's domain is no choice on one machine: it takes any
 * address of the machine but the loopback.
 *
 * @param name secret.
 * @param ports by the names of the members.
 */
public record DataGrid(String name, Map<String, Integer> ports) {

    /** The group of the instances, by which commands are sent to all of them. */
    public static final String GROUP = "shop";

    private static final String LOOPBACK = "127.0.0.1";
    private static final String CONFIG = "set hazelcast-runtime-configuration.";
    /** Options for the JVM of each member. */
    static final List<String> JVM = List.of(
            "-Dhazelcast.socket.bind.any=false", // else it listens everywhere, whatever the interface
            "-Dhazelcast.phone.home.enabled=false",
            // members that started apart find each other after half a minute instead of five
            "-Dhazelcast.merge.first.run.delay.seconds=30",
            "-Dhazelcast.merge.next.run.delay.seconds=30");

    /** Options of an instance. */
    List<String> options(String instance) {
        return List.of(
                "--clustermode",
                "tcpip:" + members(),
                "--startport",
                Integer.toString(ports.get(instance)),
                "--interfaces",
                LOOPBACK,
                "--name",
                instance,
                "--instancegroup",
                GROUP);
    }

    /** Commands that an instance runs before it starts. */
    List<String> configurationOfInstance() {
        return List.of(CONFIG + "cluster-group-name=" + name);
    }

    /** Commands that the console's server runs before it starts. */
    List<String> configurationOfConsole(String console) {
        return List.of(
                CONFIG + "das-port=" + ports.get(console),
                CONFIG + "interface=" + LOOPBACK,
                CONFIG + "cluster-group-name=" + name,
                CONFIG + "discovery-mode=tcpip",
                CONFIG + "tcpip-members=" + members());
    }

    private String members() {
        return ports.values().stream().map(port -> LOOPBACK + ":" + port).collect(Collectors.joining(","));
    }
}
