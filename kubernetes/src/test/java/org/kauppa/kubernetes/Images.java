package org.kauppa.kubernetes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each image is named by a version, or by its digest: the same manifest is the same shop tomorrow. */
final class Images implements Rule {

    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./:_-]*[a-z0-9_-](?::\\d+(?:\\.\\d+)+[\\w.-]*|(?::[\\w.-]+)?@sha256:[0-9a-f]{64})");

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.pods()
                .flatMap(pod -> pod.allContainers()
                        .map(container -> container.text("image"))
                        .filter(image -> !PINNED.matcher(image).matches())
                        .map(image -> "%s: the image %s is not one version".formatted(pod, image)));
    }
}
