package org.kauppa.kubernetes;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Manifests name secrets and do not contain them. */
final class NoSecrets implements Rule {

    private static final Pattern LOOKS_SECRET = Pattern.compile("(?i).*(password|secret|token|_key).*");

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.concat(
                shop.all("Secret").map(secret -> secret + ": is in the manifests"),
                shop.pods()
                        .flatMap(pod -> pod.allContainers()
                                .flatMap(container -> container.each("env"))
                                .filter(variable -> variable.exists("value")
                                        && LOOKS_SECRET
                                                .matcher(variable.text("name"))
                                                .matches()
                                        && !variable.text("name").endsWith("_FILE"))
                                .map(variable -> "%s: %s is in the manifests".formatted(pod, variable.text("name")))));
    }
}
