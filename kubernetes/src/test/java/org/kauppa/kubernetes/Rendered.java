package org.kauppa.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** All objects of a shop, as kustomize renders them. */
record Rendered(List<Manifest> manifests) {

    static Rendered of(String yaml) {
        return new Rendered(StreamSupport.stream(
                        new Load(LoadSettings.builder().build())
                                .loadAllFromString(yaml)
                                .spliterator(),
                        false)
                .map(document -> new Manifest(new Node(document)))
                .toList());
    }

    Stream<Manifest> all(String kind) {
        return manifests.stream().filter(manifest -> manifest.kind().equals(kind));
    }

    Optional<Manifest> find(String kind, String name) {
        return all(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
    }

    Stream<Pod> pods() {
        return manifests.stream().flatMap(Pod::of);
    }

    /** The pods that a Service leads to. */
    List<Pod> behind(Manifest service) {
        var selector = service.spec().texts("selector");
        return selector.isEmpty()
                ? List.of()
                : pods().filter(pod -> Labels.matchAll(selector, pod.labels())).toList();
    }
}
