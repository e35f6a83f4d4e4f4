package org.kauppa.kubernetes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Each image is named by a full version, or by its digest: the same manifest is the same shop tomorrow, and on each node. Of a
 * tag such as 8.4 a node keeps what it once fetched, and a primary could be newer than its replicas.
 */
final class Images implements Rule {

    private static final String VERSION = "\\d+\\.\\d+\\.\\d+[\\w.-]*";
    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./:_-]*[a-z0-9_-](?::" + VERSION + "|(?::[\\w.-]+)?@sha256:[0-9a-f]{64})");

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.concat(
                shop.pods()
                        .flatMap(pod -> pod.allContainers()
                                .map(container -> container.text("image"))
                                .filter(image -> !PINNED.matcher(image).matches())
                                .map(image -> "%s: the image %s is not one version".formatted(pod, image))),
                shop.all("InnoDBCluster")
                        .filter(cluster -> !cluster.spec().text("version").matches(VERSION))
                        .map(cluster -> cluster + ": its MySQL is not one version"));
    }
}
