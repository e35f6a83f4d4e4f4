package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** A port that somebody is led to, or asked at, is one that has a name and on which a container listens. */
final class Ports implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.concat(
                shop.all("Service")
                        .flatMap(service -> shop.behind(service).stream().flatMap(pod -> led(service, pod))),
                shop.pods().flatMap(Ports::asked));
    }

    private static Stream<String> led(Manifest service, Pod pod) {
        return service.spec()
                .each("ports")
                .map(port -> port.text("targetPort"))
                .filter(target -> !isName(target) || !pod.listens(target))
                .map(target -> "%s: nobody in %s listens on a port named '%s'".formatted(service, pod, target));
    }

    private static boolean isName(String target) {
        return !target.isEmpty() && !Character.isDigit(target.charAt(0));
    }

    private static Stream<String> asked(Pod pod) {
        return pod.containers()
                .flatMap(container -> Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                        .flatMap(probe -> Stream.of("httpGet", "tcpSocket")
                                .map(way -> container.at(probe, way))
                                .filter(asked -> asked.exists("port"))
                                .map(asked -> asked.text("port"))
                                .filter(port -> container
                                        .each("ports")
                                        .noneMatch(own -> own.text("name").equals(port)))
                                .map(port -> "%s: %s asks at port '%s', which is not the container's"
                                        .formatted(pod, probe, port))));
    }
}
