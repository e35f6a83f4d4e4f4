package org.kauppa.kubernetes;

import java.util.stream.Stream;

/** The network lets everybody reach whom its settings name, and the gateway and the monitoring whom they serve. */
final class Reach implements Rule {

    @Override
    public Stream<String> faults(Rendered shop) {
        var network = new Network(shop);
        return new Arrows(shop)
                .all()
                .filter(arrow -> !network.lets(arrow.source(), arrow.target(), arrow.port()))
                .map(arrow -> "%s: cannot reach %s at %d".formatted(arrow.from(), arrow.to(), arrow.port()))
                .distinct();
    }
}
