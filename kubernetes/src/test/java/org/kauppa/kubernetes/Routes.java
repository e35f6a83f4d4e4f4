package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** What comes in from outside is led to a Service that is there, on a port that it has. */
final class Routes implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        return Stream.concat(backends(shop).flatMap(backend -> leads(shop, backend)), parents(shop));
    }

    /**
     * Where requests from outside are led.
     *
     * @param port of the Service, by its name or number.
     */
    record Backend(Manifest route, String service, String port) {}

    static Stream<Backend> backends(Rendered shop) {
        return Stream.concat(
                shop.all("Ingress")
                        .flatMap(ingress -> ingress.spec()
                                .each("rules")
                                .flatMap(rule -> rule.each("http", "paths"))
                                .map(path -> path.at("backend", "service"))
                                .map(service -> new Backend(
                                        ingress,
                                        service.text("name"),
                                        service.text("port", "name") + service.text("port", "number")))),
                shop.all("HTTPRoute")
                        .flatMap(route -> route.spec()
                                .each("rules")
                                .flatMap(rule -> rule.each("backendRefs"))
                                .map(service -> new Backend(route, service.text("name"), service.text("port")))));
    }

    private static Stream<String> leads(Rendered shop, Backend backend) {
        var service = shop.find("Service", backend.service());
        if (service.isEmpty()) {
            return Stream.of(backend.route() + ": leads to a Service that is not there: " + backend.service());
        }
        var has = service.get()
                .spec()
                .each("ports")
                .anyMatch(port -> port.text("name").equals(backend.port())
                        || port.text("port").equals(backend.port()));
        return has
                ? Stream.empty()
                : Stream.of("%s: %s has no port %s".formatted(backend.route(), service.get(), backend.port()));
    }

    private static Stream<String> parents(Rendered shop) {
        return shop.all("HTTPRoute")
                .flatMap(route -> route.spec()
                        .each("parentRefs")
                        .map(parent -> parent.text("name"))
                        .filter(name -> shop.find("Gateway", name).isEmpty())
                        .map(name -> route + ": there is no Gateway " + name));
    }
}
