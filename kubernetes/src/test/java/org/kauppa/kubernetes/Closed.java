package org.kauppa.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What nobody needs from outside is closed: where there are network policies, to strangers all of it; and the ports of the data grid
 * and the console in any case.
 */
final class Closed implements Rule {

    private static final String CONSOLE = "admin";
    private static final String GRID = "grid";

    @Override
    public Stream<String> faults(Rendered shop) {
        var network = new Network(shop);
        var everything = NothingElse.isFenced(shop);
        return Stream.of(
                        shop.pods()
                                .flatMap(pod -> ports(pod)
                                        .filter(port -> everything || isGrid(port))
                                        .flatMap(port -> open(network, pod, port))),
                        everything ? databases(shop, network) : Stream.<String>empty(),
                        published(shop))
                .flatMap(faults -> faults);
    }

    private static Stream<Node> ports(Pod pod) {
        return pod.containers().flatMap(container -> container.each("ports"));
    }

    private static boolean isGrid(Node port) {
        return port.is(GRID, "name") || port.is(CONSOLE, "name");
    }

    private static Stream<String> open(Network network, Pod pod, Node port) {
        var outsiders = isGrid(port)
                ? List.of(Peer.STRANGER, Peer.FOREIGNER, Peer.GATEWAY, Peer.MONITORING)
                : List.of(Peer.STRANGER, Peer.FOREIGNER);
        var number = pod.port(port.text("containerPort"));
        return outsiders.stream()
                .filter(outsider -> network.accepts(outsider, Peer.of(pod), number))
                .map(outsider -> "%s: is open at %d to %s"
                        .formatted(pod, number, outsider.labels().get("app")));
    }

    /** Who comes from outside reaches no database; who of the shop may is compared with what is needed, elsewhere. */
    private static Stream<String> databases(Rendered shop, Network network) {
        return shop.pods()
                .filter(database -> database.labels().containsKey("kauppa.org/database"))
                .flatMap(database -> Stream.of(Peer.GATEWAY, Peer.MONITORING)
                        .filter(peer -> network.accepts(peer, Peer.of(database), database.port("mysql")))
                        .map(peer -> "%s: is open to %s"
                                .formatted(database, peer.labels().get("app"))));
    }

    private static Stream<String> published(Rendered shop) {
        return shop.all("Service")
                .filter(service -> service.spec()
                        .each("ports")
                        .anyMatch(port -> port.is(CONSOLE, "targetPort") || port.is(4848, "targetPort")))
                .map(service -> service + ": leads to the console");
    }
}
