package org.kauppa.kubernetes;

import java.util.List;
import java.util.stream.Stream;

/**
 * What the manifests add to the pods of MySQL's operator, which makes them: it is confined, and each of its containers says what it
 * needs. Probes and rights of the containers are the operator's own; all that is asked here is that nobody widens them.
 */
final class OperatorPods implements Rule {

    private static final List<String> RIGHTS = List.of("privileged", "allowPrivilegeEscalation");

    @Override
    public Stream<String> faults(Rendered shop) {
        return shop.all("InnoDBCluster").flatMap(OperatorPods::ofCluster);
    }

    private static Stream<String> ofCluster(Manifest cluster) {
        var members = cluster.spec().at("podSpec");
        var routers = cluster.spec().at("router", "podSpec");
        return Stream.of(
                        unless(
                                cluster.spec().is(false, "datadirPermissions", "setRightsUsingInitContainer"),
                                "its pods begin as root"),
                        Stream.of(members, routers).flatMap(OperatorPods::ofPod),
                        Stream.of("initconf", "initmysql").flatMap(name -> needs(members, "initContainers", name)),
                        Stream.of("sidecar", "mysql").flatMap(name -> needs(members, "containers", name)),
                        needs(routers, "containers", "router"))
                .flatMap(faults -> faults)
                .map(fault -> cluster + ": " + fault);
    }

    private static Stream<String> ofPod(Node pod) {
        return Stream.of(
                        unless(pod.is(true, "securityContext", "runAsNonRoot"), "a pod may run as root"),
                        unless(
                                pod.is("RuntimeDefault", "securityContext", "seccompProfile", "type"),
                                "a pod has no seccomp profile"),
                        unless(
                                !pod.exists("hostNetwork") && !pod.exists("hostPID") && !pod.exists("hostIPC"),
                                "a pod shares with its host"),
                        Stream.concat(pod.each("initContainers"), pod.each("containers"))
                                .flatMap(OperatorPods::ofContainer))
                .flatMap(faults -> faults);
    }

    private static Stream<String> ofContainer(Node container) {
        var own = container.at("securityContext");
        return Stream.of(
                        unless(RIGHTS.stream().noneMatch(right -> own.is(true, right)), "gains rights"),
                        unless(!own.is(0, "runAsUser"), "runs as root"),
                        unless(!own.is(false, "readOnlyRootFilesystem"), "can write to its root file system"),
                        unless(own.each("capabilities", "add").findAny().isEmpty(), "gets capabilities"),
                        unless(
                                Stream.of("startupProbe", "livenessProbe", "readinessProbe")
                                        .noneMatch(container::exists),
                                "has another probe than the operator's"))
                .flatMap(faults -> faults)
                .map(fault -> "the container %s %s".formatted(container.text("name"), fault));
    }

    private static Stream<String> needs(Node pod, String kind, String name) {
        var containers = pod.each(kind).filter(each -> each.is(name, "name")).toList();
        return Stream.of("requests", "limits")
                .flatMap(bound -> Stream.of("cpu", "memory")
                        .filter(what ->
                                containers.stream().noneMatch(container -> container.exists("resources", bound, what)))
                        .map(what -> "the container %s has no %s of %s".formatted(name, bound, what)));
    }

    private static Stream<String> unless(boolean good, String fault) {
        return good ? Stream.empty() : Stream.of(fault);
    }
}
