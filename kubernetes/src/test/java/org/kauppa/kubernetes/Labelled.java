package org.kauppa.kubernetes;

import java.util.Map;
import java.util.stream.Stream;

/** The labels of all pods there will be, also of those that an operator makes. */
final class Labelled {

    private Labelled() {}

    static Stream<Map<String, String>> in(Rendered shop) {
        return Stream.concat(
                shop.pods().map(Pod::labels),
                shop.all("InnoDBCluster")
                        .flatMap(cluster -> Stream.of(
                                cluster.spec().texts("podLabels"),
                                cluster.spec().texts("router", "podLabels"))));
    }
}
