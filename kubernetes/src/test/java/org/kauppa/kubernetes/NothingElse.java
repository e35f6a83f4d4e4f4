package org.kauppa.kubernetes;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where there are network policies, nobody reaches anybody unless somebody allows it, and what is allowed is what somebody needs: for
 * each pair of pods and each port there is an arrow, and nobody goes out to strangers.
 */
final class NothingElse implements Rule {

    /** Ports of name services, which may be anywhere. */
    private static final Set<Integer> NAMES = Set.of(53, 5353);

    private record Pair(Peer source, Peer target, int port) {}

    @Override
    public Stream<String> faults(Rendered shop) {
        if (!isFenced(shop)) {
            return Stream.empty();
        }
        var network = new Network(shop);
        var needed = new Arrows(shop)
                .all()
                .map(arrow -> new Pair(arrow.source(), arrow.target(), arrow.port()))
                .collect(Collectors.toSet());
        return Stream.of(
                        deniesByDefault(shop)
                                ? Stream.<String>empty()
                                : Stream.of("NetworkPolicy: none denies everything to everybody by default"),
                        shop.pods().flatMap(from -> tooMuch(shop, network, from, needed)),
                        ports(shop).flatMap(port -> goesOut(shop, network, port)))
                .flatMap(faults -> faults);
    }

    /** Whether a policy means pods of the manifests; one that is only for an operator's pods goes with that operator. */
    static boolean isFenced(Rendered shop) {
        return shop.all("NetworkPolicy")
                .anyMatch(policy ->
                        shop.pods().anyMatch(pod -> Labels.match(policy.spec().at("podSelector"), pod.labels())));
    }

    private static boolean deniesByDefault(Rendered shop) {
        return shop.all("NetworkPolicy")
                .map(Manifest::spec)
                .anyMatch(policy -> policy.names("podSelector").findAny().isEmpty()
                        && policy.each("policyTypes")
                                .map(type -> type.text())
                                .collect(Collectors.toSet())
                                .equals(Set.of("Ingress", "Egress"))
                        && policy.each("ingress").findAny().isEmpty()
                        && policy.each("egress").findAny().isEmpty());
    }

    private static Stream<String> tooMuch(Rendered shop, Network network, Pod from, Set<Pair> needed) {
        return targets(shop)
                .filter(arrow -> !mayAnyway(from, arrow))
                .filter(arrow -> !needed.contains(new Pair(Peer.of(from), arrow.target(), arrow.port())))
                .flatMap(arrow -> Stream.of(
                                network.accepts(Peer.of(from), arrow.target(), arrow.port())
                                        ? "%s: is open at %d to %s, which has no business there"
                                                .formatted(arrow.to(), arrow.port(), from)
                                        : "",
                                network.sends(Peer.of(from), arrow.target(), arrow.port())
                                        ? "%s: may go to %s at %d and has no business there"
                                                .formatted(from, arrow.to(), arrow.port())
                                        : "")
                        .filter(fault -> !fault.isEmpty()));
    }

    /** Each port of each pod, as the end of an arrow from nobody in particular. */
    private static Stream<Arrow> targets(Rendered shop) {
        return Stream.concat(
                shop.pods()
                        .flatMap(to -> to.containers()
                                .flatMap(container -> container.each("ports"))
                                .map(port -> Arrow.of(to, to, to.port(port.text("containerPort"))))),
                shop.all("InnoDBCluster")
                        .flatMap(cluster -> Peer.ROUTER_PORTS.stream()
                                .map(port ->
                                        new Arrow("", Peer.STRANGER, cluster.name(), Peer.router(cluster), port))));
    }

    /** Pods of one kind, servers of one database, and jobs that have the label for all of them. */
    private static boolean mayAnyway(Pod from, Arrow arrow) {
        var labels = from.labels();
        var database = labels.get("kauppa.org/database");
        return labels.equals(arrow.target().labels())
                || database != null && database.equals(arrow.target().labels().get("kauppa.org/database"))
                || arrow.leadsToDatabase() && labels.containsKey("kauppa.org/reaches-databases");
    }

    /** One of the web, and each that some policy lets out. */
    private static Stream<Integer> ports(Rendered shop) {
        return Stream.concat(
                        Stream.of(443),
                        shop.all("NetworkPolicy")
                                .flatMap(policy -> policy.spec().each("egress"))
                                .flatMap(rule -> rule.each("ports"))
                                .map(port -> port.text("port"))
                                .filter(port -> port.matches("\\d+"))
                                .map(Integer::valueOf))
                .filter(Predicate.not(NAMES::contains))
                .distinct();
    }

    private static Stream<String> goesOut(Rendered shop, Network network, int port) {
        return shop.pods()
                .filter(from -> Stream.of(Peer.STRANGER, Peer.FOREIGNER)
                        .anyMatch(stranger -> network.sends(Peer.of(from), stranger, port)))
                .map(from -> "%s: may go out to strangers at %d".formatted(from, port));
    }
}
