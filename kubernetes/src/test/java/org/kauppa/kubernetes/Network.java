package org.kauppa.kubernetes;

import java.util.List;
import java.util.Map;

/** Who may connect to whom by the shop's network policies. */
final class Network {

    private static final Map<String, String> OUR_NAMESPACE = Map.of("kubernetes.io/metadata.name", "kauppa");

    private final List<Node> policies;

    Network(Rendered shop) {
        policies = shop.all("NetworkPolicy").map(Manifest::spec).toList();
    }

    boolean lets(Peer from, Peer to, int port) {
        return sends(from, to, port) && accepts(from, to, port);
    }

    /** Whether it may go there, whoever would let it in. */
    boolean sends(Peer from, Peer to, int port) {
        return side("Egress", from, to, port);
    }

    /** Whether it would be let in, wherever it may go itself. */
    boolean accepts(Peer from, Peer to, int port) {
        return side("Ingress", to, from, port);
    }

    /** Whom no policy selects is not restricted; whom one selects may what any of them allows. */
    private boolean side(String direction, Peer own, Peer other, int port) {
        if (!own.isOurs()) {
            return true;
        }
        var mine = policies.stream()
                .filter(policy -> policy.each("policyTypes").anyMatch(type -> type.is(direction)))
                .filter(policy -> Labels.match(policy.at("podSelector"), own.labels()))
                .toList();
        var rules = direction.equals("Egress") ? "egress" : "ingress";
        return mine.isEmpty()
                || mine.stream().flatMap(policy -> policy.each(rules)).anyMatch(rule -> allows(rule, other, port));
    }

    private static boolean allows(Node rule, Peer other, int port) {
        var peers =
                rule.exists("to") ? rule.each("to").toList() : rule.each("from").toList();
        var ports = rule.each("ports").toList();
        return (peers.isEmpty() || peers.stream().anyMatch(peer -> means(peer, other)))
                && (ports.isEmpty() || ports.stream().anyMatch(each -> has(each, port)));
    }

    /** Everything of ours speaks TCP. */
    private static boolean has(Node allowed, int port) {
        if (allowed.is("UDP", "protocol")) {
            return false;
        }
        if (allowed.exists("endPort")) {
            return Integer.parseInt(allowed.text("port")) <= port && port <= Integer.parseInt(allowed.text("endPort"));
        }
        return !allowed.exists("port") || allowed.is(port, "port");
    }

    private static boolean means(Node peer, Peer other) {
        if (peer.exists("ipBlock")) {
            return peer.text("ipBlock", "cidr").endsWith("/0");
        }
        var space = other.isOurs() ? OUR_NAMESPACE : other.namespace();
        var inNamespace =
                peer.exists("namespaceSelector") ? Labels.match(peer.at("namespaceSelector"), space) : other.isOurs();
        return inNamespace && (!peer.exists("podSelector") || Labels.match(peer.at("podSelector"), other.labels()));
    }
}
