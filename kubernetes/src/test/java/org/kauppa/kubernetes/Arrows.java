package org.kauppa.kubernetes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who connects to whom: as the settings of pods name it, the gateway's routes and the monitoring. */
final class Arrows {

    /** Within URLs, and in lists such as {@code dns:console:4900,grid:6900}. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.-])([a-z][a-z0-9-]*):(\\d+)(?![\\w.-])");

    private static final Pattern HOST = Pattern.compile("\\w*_(?:HOST|PRIMARY|DOMAIN)");
    private static final Pattern REFERENCE = Pattern.compile("\\$\\(([A-Z_]+)\\)");
    private static final int NAMES = 53;

    private final Rendered shop;

    Arrows(Rendered shop) {
        this.shop = shop;
    }

    Stream<Arrow> all() {
        return Stream.of(
                        shop.pods().flatMap(this::of),
                        Routes.backends(shop)
                                .flatMap(backend -> to("the gateway", Peer.GATEWAY, backend.service(), backend.port())),
                        shop.all("ServiceMonitor")
                                .flatMap(monitor -> shop.all("Service")
                                        .filter(service -> Labels.match(
                                                monitor.spec().at("selector"),
                                                service.root().texts("metadata", "labels")))
                                        .flatMap(service -> to("the monitoring", Peer.MONITORING, service.name(), ""))),
                        shop.pods()
                                .map(pod ->
                                        new Arrow(pod.toString(), Peer.of(pod), "the name service", Peer.NAMES, NAMES)))
                .flatMap(arrows -> arrows)
                .distinct();
    }

    Stream<Arrow> of(Pod pod) {
        var settings = settings(shop, pod);
        return settings.entrySet().stream().flatMap(setting -> {
            var name = setting.getKey();
            var value = setting.getValue();
            return HOST.matcher(name).matches()
                    ? to(pod.toString(), Peer.of(pod), value, portBeside(settings, name))
                    : ADDRESS.matcher(value)
                            .results()
                            .flatMap(found -> to(pod.toString(), Peer.of(pod), found.group(1), found.group(2)));
        });
    }

    /** The port of {@code X_HOST} is in {@code X_PORT}. */
    private static String portBeside(Map<String, String> settings, String host) {
        return host.endsWith("_HOST") ? settings.getOrDefault(host.replaceFirst("HOST$", "PORT"), "") : "";
    }

    /** @param port of the Service, by name or number; empty for all. */
    private Stream<Arrow> to(String from, Peer source, String service, String port) {
        var routers = shop.find("InnoDBCluster", service).stream()
                .flatMap(cluster -> Peer.ROUTER_PORTS.stream()
                        .filter(each -> port.isEmpty() || port.equals(each.toString()))
                        .map(each -> new Arrow(from, source, service, Peer.router(cluster), each)));
        var pods = shop.find("Service", service).stream()
                .flatMap(found -> found.spec()
                        .each("ports")
                        .filter(each -> List.of("", each.text("name"), each.text("port"))
                                .contains(port))
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
