package org.kauppa.kubernetes;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The network lets everybody reach whom its settings name, and the gateway and the monitoring whom they serve. */
final class Reach implements Rule {

    private static final Pattern ADDRESS = Pattern.compile("(?:http|jdbc:mysql)://([a-z0-9-]+):(\\d+)(?:/.*)?");
    private static final Pattern HOST = Pattern.compile("\\w*_(?:HOST|PRIMARY|DOMAIN)");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\(([A-Z_]+)\\)");
    private static final int NAMES = 53;
    private static final int ROUTER = 6446;

    /** @param what the end is called. */
    private record Arrow(String from, Peer source, String to, Peer target, int port) {}

    @Override
    public Stream<String> faults(Rendered shop) {
        var network = new Network(shop);
        return Stream.of(
                        shop.pods()
                                .flatMap(pod -> settings(shop, pod).entrySet().stream()
                                        .flatMap(setting -> named(shop, pod, setting.getKey(), setting.getValue()))),
                        Routes.backends(shop)
                                .flatMap(backend ->
                                        arrows(shop, "the gateway", Peer.GATEWAY, backend.service(), backend.port())),
                        shop.all("ServiceMonitor")
                                .flatMap(monitor -> shop.all("Service")
                                        .filter(service -> Labels.match(
                                                monitor.spec().at("selector"),
                                                service.root().texts("metadata", "labels")))
                                        .flatMap(service ->
                                                arrows(shop, "the monitoring", Peer.MONITORING, service.name(), ""))),
                        shop.pods()
                                .map(pod ->
                                        new Arrow(pod.toString(), Peer.of(pod), "the name service", Peer.NAMES, NAMES)))
                .flatMap(arrows -> arrows)
                .filter(arrow -> !network.lets(arrow.source(), arrow.target(), arrow.port()))
                .map(arrow -> "%s: cannot reach %s at %d".formatted(arrow.from(), arrow.to(), arrow.port()))
                .distinct();
    }

    private static Stream<Arrow> named(Rendered shop, Pod pod, String name, String value) {
        var address = ADDRESS.matcher(value);
        if (address.matches()) {
            return arrows(shop, pod.toString(), Peer.of(pod), address.group(1), address.group(2));
        }
        return HOST.matcher(name).matches() ? arrows(shop, pod.toString(), Peer.of(pod), value, "") : Stream.empty();
    }

    /** @param port of the Service, by name or number; empty for all. */
    private static Stream<Arrow> arrows(Rendered shop, String from, Peer source, String service, String port) {
        var routers = shop.find("InnoDBCluster", service).stream()
                .map(cluster -> new Arrow(
                        from,
                        source,
                        service,
                        new Peer(cluster.spec().texts("router", "podLabels"), Map.of()),
                        port.isEmpty() ? ROUTER : Integer.parseInt(port)));
        var pods = shop.find("Service", service).stream()
                .flatMap(found -> found.spec()
                        .each("ports")
                        .filter(each -> port.isEmpty()
                                || each.text("name").equals(port)
                                || each.text("port").equals(port))
                        .flatMap(each -> shop.behind(found).stream()
                                .map(pod -> new Arrow(
                                        from,
                                        source,
                                        pod.toString(),
                                        Peer.of(pod),
                                        pod.port(each.text("targetPort"))))));
        return Stream.concat(routers, pods);
    }

    /** The environment of all containers, as they find it. */
    static Map<String, String> settings(Rendered shop, Pod pod) {
        var settings = new TreeMap<String, String>();
        pod.allContainers().forEach(container -> {
            container
                    .each("envFrom")
                    .flatMap(source -> shop.find("ConfigMap", source.text("configMapRef", "name")).stream())
                    .forEach(map -> settings.putAll(map.root().texts("data")));
            container.each("env").forEach(variable -> {
                var from = variable.at("valueFrom", "configMapKeyRef");
                var value = from.exists()
                        ? shop.find("ConfigMap", from.text("name"))
                                .map(map -> map.root().text("data", from.text("key")))
                                .orElse("")
                        : variable.text("value");
                settings.put(variable.text("name"), value);
            });
        });
        settings.replaceAll((name, value) ->
                REFERENCE.matcher(value).replaceAll(found -> settings.getOrDefault(found.group(1), "")));
        return settings;
    }
}
