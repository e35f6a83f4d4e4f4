package org.kauppa.kubernetes;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Each volume that a container mounts is one of its pod's, and each of the pod's is mounted by somebody. */
final class Mounts implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.pods().flatMap(Mounts::faults);
    }

    private static Stream<String> faults(Pod pod) {
        var volumes = Stream.concat(
                        pod.spec().each("volumes").map(volume -> volume.text("name")),
                        pod.owner().spec().each("volumeClaimTemplates").map(claim -> claim.text("metadata", "name")))
                .collect(Collectors.toSet());
        var mounts = pod.allContainers()
                .flatMap(container -> container.each("volumeMounts"))
                .map(mount -> mount.text("name"))
                .collect(Collectors.toSet());
        return Stream.concat(
                mounts.stream()
                        .filter(name -> !volumes.contains(name))
                        .map(name -> pod + ": there is no volume " + name),
                volumes.stream()
                        .filter(name -> !mounts.contains(name))
                        .map(name -> pod + ": nobody mounts the volume " + name));
    }
}
