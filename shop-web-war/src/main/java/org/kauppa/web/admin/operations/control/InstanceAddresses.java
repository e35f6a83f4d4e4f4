package org.kauppa.web.admin.operations.control;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Where the instances of a service are, by a setting: base URLs with commas between them. */
final class InstanceAddresses {

    private InstanceAddresses() {}

    /** Every instance. A host name stands for as many as it has addresses, as that of a headless service in Kubernetes does. */
    static List<URI> of(String setting) {
        return Stream.of(setting.split(","))
                .map(String::strip)
                .filter(url -> !url.isEmpty())
                .map(URI::create)
                .flatMap(InstanceAddresses::each)
                .toList();
    }

    private static Stream<URI> each(URI base) {
        try {
            var addresses = InetAddress.getAllByName(base.getHost());
            return addresses.length == 1
                    ? Stream.of(base)
                    : Stream.of(addresses)
                            .map(InetAddress::getHostAddress)
                            .sorted(Comparator.naturalOrder())
                            .map(address -> withHost(base, address));
        } catch (UnknownHostException e) {
            return Stream.of(base); // it will not answer, and is shown so
        }
    }

    private static URI withHost(URI base, String address) {
        var host = address.contains(":") ? "[" + address + "]" : address;
        return URI.create(base.getScheme() + "://" + host + (base.getPort() < 0 ? "" : ":" + base.getPort()));
    }
}
