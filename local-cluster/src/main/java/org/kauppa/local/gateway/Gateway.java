package org.kauppa.local.gateway;

import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.RequestLimitingHandler;
import io.undertow.server.handlers.proxy.ProxyHandler;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kauppa.local.Service;

/**
 * The shop's public address on this machine, and an inner one by which its services reach each other. Each request goes to a
 * ready instance of the service it is for. A request that no instance has got goes to another one; one that an instance may
 * have got is repeated only when that is safe.
 *
 * <p>{@code X-Forwarded-For} has the address of whoever connects: at the public address nothing else, whatever the client
 * says; at the inner one behind what the service says that asks.
 */
public final class Gateway {

    private static final String IPV4_LOOPBACK = "127.0.0.1";
    private static final int REQUEST_LIMIT_MILLIS = 30_000;
    /** For each service at each address, so that one that hangs leaves the others alone. */
    private static final int CONCURRENT_REQUESTS = 256;

    private static final int WAITING_REQUESTS = 512;
    private static final int ATTEMPTS_AFTER_THE_FIRST = 2;

    private final Map<Service, Instances> instances = new EnumMap<>(Service.class);
    private final Undertow server;

    /**
     * @param port the public one, on 127.0.0.1, and on ::1 where localhost is that too.
     * @param innerPort on 127.0.0.1; products and users are behind it.
     */
    public Gateway(int port, int innerPort) {
        for (var service : Service.values()) {
            instances.put(service, new Instances());
        }
        var entrance = Compression.around(new Entrance(proxies(EnumSet.allOf(Service.class), false), false));
        var innerEntrance = new Entrance(proxies(EnumSet.of(Service.PRODUCTS, Service.USERS), true), true);
        var builder = Undertow.builder()
                .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setWorkerThreads(4) // proxying does not block
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, EntityLimits.USUAL_BYTES)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, 32 * 1024)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, 200)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, 60_000)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, 10_000)
                .setServerOption(UndertowOptions.IDLE_TIMEOUT, 60_000)
                .addHttpListener(innerPort, IPV4_LOOPBACK, innerEntrance);
        addresses().forEach(address -> builder.addHttpListener(port, address, entrance));
        server = builder.build();
    }

    private Map<Service, HttpHandler> proxies(Set<Service> services, boolean addsToForwardedFor) {
        var proxies = new EnumMap<Service, HttpHandler>(Service.class);
        services.forEach(service -> proxies.put(service, proxy(instances.get(service), addsToForwardedFor)));
        return proxies;
    }

    private static HttpHandler proxy(Instances pool, boolean addsToForwardedFor) {
        var proxy = ProxyHandler.builder()
                .setProxyClient(pool)
                .setMaxRequestTime(REQUEST_LIMIT_MILLIS)
                .setMaxConnectionRetries(ATTEMPTS_AFTER_THE_FIRST)
                .setIdempotentRequestPredicate(Instances::isSafeToRepeat)
                .setReuseXForwarded(addsToForwardedFor)
                .build();
        return new RequestLimitingHandler(CONCURRENT_REQUESTS, WAITING_REQUESTS, proxy);
    }

    private static Set<String> addresses() {
        var addresses = new TreeSet<>(Set.of(IPV4_LOOPBACK));
        try {
            for (var address : InetAddress.getAllByName("localhost")) {
                if (address.isLoopbackAddress()) {
                    addresses.add(address.getHostAddress());
                }
            }
        } catch (UnknownHostException e) {
            return addresses; // nobody can ask for it by that name then
        }
        return addresses;
    }

    /** Starts to listen. */
    public void start() {
        server.start();
    }

    /**
     * @param address of an instance, such as {@code http://127.0.0.1:8085}.
     * @param ready whether it shall get requests from now on.
     */
    public void put(Service service, URI address, boolean ready) {
        instances.get(service).put(address, ready);
    }

    /** Stops listening; requests that are under way are cut off. */
    public void stop() {
        server.stop();
    }
}
