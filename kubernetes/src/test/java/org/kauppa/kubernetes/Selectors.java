package org.kauppa.kubernetes;

import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whoever selects others finds some, and whoever makes pods finds its own. */
final class Selectors implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.of(
                        shop.pods().filter(Pod::isServer).flatMap(Selectors::ofItsOwnPods),
                        shop.pods().flatMap(Selectors::spread),
                        shop.all("Service")
                                .filter(Predicate.not(Selectors::isWithoutEndpoints))
                                .flatMap(service -> led(shop, service)),
                        shop.pods().filter(Pod::isServer).flatMap(pod -> takesOthers(shop, pod)),
                        shop.all("PodDisruptionBudget")
                                .filter(budget ->
                                        !selectsServers(shop, budget.spec().at("selector")))
                                .map(budget -> budget + ": selects no pod"),
                        shop.all("NetworkPolicy")
                                .filter(policy ->
                                        !selectsSomebody(shop, policy.spec().at("podSelector")))
                                .map(policy -> policy + ": selects no pod"),
                        shop.all("StatefulSet").flatMap(set -> governed(shop, set)),
                        shop.all("HorizontalPodAutoscaler").flatMap(scaler -> scaled(shop, scaler)),
                        shop.all("ServiceMonitor").flatMap(monitor -> monitored(shop, monitor)))
                .flatMap(faults -> faults);
    }

    /** The only Services that may lead nowhere are those that say so. */
    static boolean isWithoutEndpoints(Manifest service) {
        return service.root()
                .text("metadata", "annotations", "kauppa.org/without-endpoints")
                .equals("true");
    }

    /** To pods of one kind; one with more would send what is for the primary to the replicas too. */
    private static Stream<String> led(Rendered shop, Manifest service) {
        var kinds = shop.behind(service).size();
        var several = service.root()
                .text("metadata", "annotations", "kauppa.org/several-workloads")
                .equals("true");
        if (kinds == 0) {
            return Stream.of(service + ": selects no pod");
        }
        return kinds > 1 && !several
                ? Stream.of(service + ": leads to pods of several kinds, and does not say so")
                : Stream.empty();
    }

    private static Stream<String> takesOthers(Rendered shop, Pod pod) {
        return shop.pods()
                .filter(other -> !other.equals(pod))
                .filter(other -> Labels.match(pod.owner().spec().at("selector"), other.labels()))
                .map(other -> pod + ": its selector matches the pods of " + other);
    }

    private static Stream<String> ofItsOwnPods(Pod pod) {
        var selector = pod.owner().spec().at("selector");
        var finds = selector.exists("matchLabels") && Labels.match(selector, pod.labels());
        return finds ? Stream.empty() : Stream.of(pod + ": its selector does not match the labels of its pods");
    }

    private static Stream<String> spread(Pod pod) {
        return pod.spec()
                .each("topologySpreadConstraints")
                .filter(constraint -> !Labels.match(constraint.at("labelSelector"), pod.labels()))
                .map(constraint -> pod + ": spreads pods that are not its own");
    }

    private static boolean selectsServers(Rendered shop, Node selector) {
        return shop.pods().filter(Pod::isServer).anyMatch(pod -> Labels.match(selector, pod.labels()));
    }

    private static boolean selectsSomebody(Rendered shop, Node selector) {
        return Labelled.in(shop).anyMatch(labels -> Labels.match(selector, labels))
                // for jobs that come and go with a component
                || selector.texts("matchLabels").containsKey("kauppa.org/reaches-databases");
    }

    private static Stream<String> governed(Rendered shop, Manifest set) {
        var labels = Pod.of(set).findFirst().orElseThrow().labels();
        var headless = shop.find("Service", set.spec().text("serviceName"))
                .filter(service -> service.spec().is("None", "clusterIP"))
                .filter(service -> Labels.matchAll(service.spec().texts("selector"), labels));
        return headless.isPresent() ? Stream.empty() : Stream.of(set + ": has no headless Service that names its pods");
    }

    private static Stream<String> scaled(Rendered shop, Manifest scaler) {
        var target = scaler.spec().at("scaleTargetRef");
        var found = shop.find(target.text("kind"), target.text("name"));
        if (found.isEmpty()) {
            return Stream.of(scaler + ": scales what is not there");
        }
        return found.get().spec().exists("replicas")
                ? Stream.of(found.get() + ": says how many replicas, and " + scaler + " does too")
                : Stream.empty();
    }

    private static Stream<String> monitored(Rendered shop, Manifest monitor) {
        var services = shop.all("Service")
                .filter(service -> Labels.match(
                        monitor.spec().at("selector"), service.root().texts("metadata", "labels")))
                .toList();
        if (services.isEmpty()) {
            return Stream.of(monitor + ": selects no Service");
        }
        return monitor.spec()
                .each("endpoints")
                .map(endpoint -> endpoint.text("port"))
                .flatMap(port -> services.stream()
                        .filter(service -> service.spec()
                                .each("ports")
                                .noneMatch(each -> each.text("name").equals(port)))
                        .map(service -> monitor + ": " + service + " has no port " + port));
    }
}
