package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** Each container says what it needs and what it gets at most. */
final class Resources implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.pods()
                .flatMap(pod -> pod.allContainers()
                        .flatMap(container -> Stream.of("requests", "limits")
                                .flatMap(bound -> Stream.of("cpu", "memory")
                                        .filter(what -> !container.exists("resources", bound, what))
                                        .map(what -> "%s: the container %s has no %s of %s"
                                                .formatted(pod, container.text("name"), bound, what)))));
    }
}
