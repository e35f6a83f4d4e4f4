package org.kauppa.kubernetes;

import java.util.Map;
import java.util.stream.Stream;

/**
 * What pods are made of.
 *
 * @param owner makes the pods.
 * @param template has their metadata and spec.
 */
record Pod(Manifest owner, Node template) {

    static Stream<Pod> of(Manifest manifest) {
        return switch (manifest.kind()) {
            case "Deployment", "StatefulSet", "Job" ->
                Stream.of(new Pod(manifest, manifest.spec().at("template")));
            case "CronJob" -> Stream.of(new Pod(manifest, manifest.spec().at("jobTemplate", "spec", "template")));
            default -> Stream.empty();
        };
    }

    Map<String, String> labels() {
        return template.texts("metadata", "labels");
    }

    Node spec() {
        return template.at("spec");
    }

    /** Whether it goes on until it is stopped, and not until its work is done. */
    boolean isServer() {
        return owner.kind().equals("Deployment") || owner.kind().equals("StatefulSet");
    }

    Stream<Node> containers() {
        return spec().each("containers");
    }

    Stream<Node> allContainers() {
        return Stream.concat(spec().each("initContainers"), containers());
    }

    /** Whether a container listens on the port, by its name or number. */
    boolean listens(String port) {
        return port(port) > 0;
    }

    /** The number of a port by its name or number; 0 when no container listens there. */
    int port(String nameOrNumber) {
        return containers()
                .flatMap(container -> container.each("ports"))
                .filter(port -> port.text("name").equals(nameOrNumber)
                        || port.text("containerPort").equals(nameOrNumber))
                .mapToInt(port -> Integer.parseInt(port.text("containerPort")))
                .findFirst()
                .orElse(0);
    }

    @Override
    public String toString() {
        return owner.toString();
    }
}
