package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** Each container that serves is watched: while it starts, whether it is ready, and whether it lives. */
final class Probes implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.pods()
                .filter(Pod::isServer)
                .flatMap(pod -> pod.containers()
                        .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                .filter(probe -> Stream.of("httpGet", "tcpSocket", "exec", "grpc")
                                        .noneMatch(way -> container.exists(probe, way)))
                                .map(probe -> "%s: the container %s has no %s"
                                        .formatted(pod, container.text("name"), probe))));
    }
}
