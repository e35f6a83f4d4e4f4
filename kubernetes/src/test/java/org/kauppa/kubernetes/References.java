package org.kauppa.kubernetes;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a pod, a gateway or a database cluster takes from elsewhere is there, with the key that is asked for. */
final class References implements Rule {

    private final Outside outside;

    /** @param outside the Secrets that no overlay makes. */
    References(Outside outside) {
        this.outside = outside;
    }

    /** @param key empty for all of them. */
    private record Reference(Object from, String kind, String name, String key) {}

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.of(
                        shop.pods().flatMap(References::ofPod),
                        shop.pods().flatMap(pod -> ofContainers(pod)),
                        shop.all("Ingress")
                                .flatMap(ingress -> ingress.spec()
                                        .each("tls")
                                        .map(tls -> new Reference(ingress, "Secret", tls.text("secretName"), ""))),
                        shop.all("Gateway")
                                .flatMap(gateway -> gateway.spec()
                                        .each("listeners")
                                        .flatMap(listener -> listener.each("tls", "certificateRefs"))
                                        .map(secret -> new Reference(gateway, "Secret", secret.text("name"), ""))),
                        shop.all("InnoDBCluster").flatMap(References::ofCluster))
                .flatMap(references -> references)
                .filter(Predicate.not(reference -> isThere(shop, reference)))
                .map(reference -> "%s: there is no %s %s%s"
                        .formatted(
                                reference.from(),
                                reference.kind(),
                                reference.name(),
                                reference.key().isEmpty() ? "" : " with " + reference.key()));
    }

    private boolean isThere(Rendered shop, Reference reference) {
        var made = shop.find(reference.kind(), reference.name());
        if (made.isPresent()) {
            return reference.key().isEmpty() || keys(made.get()).contains(reference.key());
        }
        return reference.kind().equals("Secret")
                && outside.keys(reference.name())
                        .filter(keys -> reference.key().isEmpty() || keys.contains(reference.key()))
                        .isPresent();
    }

    private static Set<String> keys(Manifest made) {
        return Stream.of("data", "stringData", "binaryData")
                .flatMap(kind -> made.root().names(kind))
                .collect(Collectors.toSet());
    }

    private static Stream<Reference> ofPod(Pod pod) {
        var volumes = pod.spec().each("volumes").toList();
        return Stream.of(
                        Stream.of(
                                new Reference(pod, "ServiceAccount", pod.spec().text("serviceAccountName"), "")),
                        volumes.stream()
                                .filter(volume -> volume.exists("persistentVolumeClaim"))
                                .map(volume -> new Reference(
                                        pod,
                                        "PersistentVolumeClaim",
                                        volume.text("persistentVolumeClaim", "claimName"),
                                        "")),
                        volumes.stream()
                                .flatMap(
                                        volume -> Stream.concat(Stream.of(volume), volume.each("projected", "sources")))
                                .flatMap(source -> ofVolume(pod, source)))
                .flatMap(references -> references);
    }

    /** A Secret is named differently as a volume and as one of several sources of a volume. */
    private static Stream<Reference> ofVolume(Pod pod, Node source) {
        return Stream.of("secret", "configMap")
                .filter(source::exists)
                .map(source::at)
                .filter(Predicate.not(References::isOptional))
                .flatMap(volume -> {
                    var kind = source.exists("secret") ? "Secret" : "ConfigMap";
                    var name = volume.text("secretName") + volume.text("name");
                    return Stream.concat(
                            Stream.of(new Reference(pod, kind, name, "")),
                            volume.each("items").map(item -> new Reference(pod, kind, name, item.text("key"))));
                });
    }

    private static Stream<Reference> ofContainers(Pod pod) {
        return pod.allContainers()
                .flatMap(container -> Stream.concat(
                        container
                                .each("envFrom")
                                .flatMap(source -> Stream.of(source.at("secretRef"), source.at("configMapRef"))
                                        .filter(Node::exists)
                                        .filter(Predicate.not(References::isOptional))
                                        .map(each -> new Reference(
                                                pod,
                                                source.exists("secretRef") ? "Secret" : "ConfigMap",
                                                each.text("name"),
                                                ""))),
                        container
                                .each("env")
                                .map(variable -> variable.at("valueFrom"))
                                .flatMap(source -> Stream.of(source.at("secretKeyRef"), source.at("configMapKeyRef"))
                                        .filter(Node::exists)
                                        .filter(Predicate.not(References::isOptional))
                                        .map(each -> new Reference(
                                                pod,
                                                source.exists("secretKeyRef") ? "Secret" : "ConfigMap",
                                                each.text("name"),
                                                each.text("key"))))));
    }

    private static Stream<Reference> ofCluster(Manifest cluster) {
        return Stream.of(
                        cluster.spec().text("secretName"),
                        cluster.spec().text("tlsSecretName"),
                        cluster.spec().text("tlsCASecretName"),
                        cluster.spec().text("router", "tlsSecretName"))
                .filter(Predicate.not(String::isEmpty))
                .map(name -> new Reference(cluster, "Secret", name, ""));
    }

    private static boolean isOptional(Node reference) {
        return reference.is(true, "optional");
    }
}
