package org.kauppa.kubernetes;

import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What Kubernetes calls restricted, and more: the root file system is read-only, and no pod gets an account's token. Source: the
 * Pod Security Standards.
 */
final class PodSecurity implements Rule {

    private static final Set<String> VOLUMES = Set.of(
            "configMap", "csi", "downwardAPI", "emptyDir", "ephemeral", "persistentVolumeClaim", "projected", "secret");

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.of(
                        shop.pods().flatMap(PodSecurity::ofPod),
                        shop.pods()
                                .flatMap(pod -> pod.allContainers()
                                        .flatMap(container -> ofContainer(pod, container)
                                                .map(fault -> "%s: the container %s %s"
                                                        .formatted(pod, container.text("name"), fault)))),
                        shop.all("ServiceAccount")
                                .filter(account -> !account.root().is(false, "automountServiceAccountToken"))
                                .map(account -> account + ": hands out its token"),
                        shop.all("Namespace")
                                .filter(space -> !space.root()
                                        .text("metadata", "labels", "pod-security.kubernetes.io/enforce")
                                        .equals("restricted"))
                                .map(space -> space + ": does not enforce the restricted standard"))
                .flatMap(faults -> faults);
    }

    private static Stream<String> ofPod(Pod pod) {
        var spec = pod.spec();
        return Stream.of(
                        unless(spec.is(false, "automountServiceAccountToken"), "gets its account's token"),
                        unless(
                                !spec.exists("hostNetwork") && !spec.exists("hostPID") && !spec.exists("hostIPC"),
                                "shares with its host"),
                        spec.each("volumes")
                                .filter(volume -> volume.names()
                                        .filter(Predicate.not("name"::equals))
                                        .anyMatch(Predicate.not(VOLUMES::contains)))
                                .map(volume -> "has a volume that is not allowed: " + volume.text("name")))
                .flatMap(faults -> faults)
                .map(fault -> pod + ": " + fault);
    }

    private static Stream<String> ofContainer(Pod pod, Node container) {
        var own = container.at("securityContext");
        var shared = pod.spec().at("securityContext");
        return Stream.of(
                        unless(either(own, shared, "runAsNonRoot").is(true), "may run as root"),
                        unless(!either(own, shared, "runAsUser").is(0), "runs as root"),
                        unless(!own.is(true, "privileged"), "is privileged"),
                        unless(own.is(false, "allowPrivilegeEscalation"), "may gain rights"),
                        unless(own.each("capabilities", "drop").anyMatch(each -> each.is("ALL")), "keeps capabilities"),
                        unless(own.each("capabilities", "add").findAny().isEmpty(), "gets capabilities"),
                        unless(
                                either(own, shared, "seccompProfile").is("RuntimeDefault", "type"),
                                "has no seccomp profile"),
                        unless(own.is(true, "readOnlyRootFilesystem"), "can write to its root file system"),
                        container
                                .each("ports")
                                .filter(port -> port.exists("hostPort"))
                                .map(port -> "takes a port of its host"))
                .flatMap(faults -> faults);
    }

    private static Node either(Node own, Node shared, String name) {
        return own.exists(name) ? own.at(name) : shared.at(name);
    }

    private static Stream<String> unless(boolean good, String fault) {
        return good ? Stream.empty() : Stream.of(fault);
    }
}
