package org.kauppa.kubernetes;

import java.util.List;
import java.util.Map;

/**
 * An end of a connection.
 *
 * @param labels of the pod.
 * @param namespace labels of the namespace it is in; empty for the shop's own.
 */
record Peer(Map<String, String> labels, Map<String, String> namespace) {

    static final Peer GATEWAY = new Peer(Map.of("app", "gateway"), Map.of("kauppa.org/gateway", "true"));
    static final Peer MONITORING = new Peer(Map.of("app", "prometheus"), Map.of("kauppa.org/monitoring", "true"));

    /** May be on the node itself, at an address that no selector means. */
    static final Peer NAMES = new Peer(Map.of(), Map.of("is", "the node"));

    static final Peer STRANGER = new Peer(Map.of("app", "stranger"), Map.of());
    static final Peer FOREIGNER =
            new Peer(Map.of("app", "stranger"), Map.of("kubernetes.io/metadata.name", "elsewhere"));

    /** Where the router of a cluster of the operator listens: for writes, and for reads. */
    static final List<Integer> ROUTER_PORTS = List.of(6446, 6447);

    static Peer router(Manifest cluster) {
        return new Peer(cluster.spec().texts("router", "podLabels"), Map.of());
    }

    static Peer of(Pod pod) {
        return new Peer(pod.labels(), Map.of());
    }

    boolean isOurs() {
        return namespace.isEmpty();
    }
}
