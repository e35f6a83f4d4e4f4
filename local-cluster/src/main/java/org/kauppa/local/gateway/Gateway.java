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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.kauppa.local.Service;

/**
 * The shop's public address on this machine. It sends each request to a ready instance of the service it is for. A request
 * that no instance has got goes to another one; one that an instance may have got is repeated only when that is safe.
 */
public final class Gateway {

    private static final int REQUEST_LIMIT_MILLIS = 30_000;
    /** Beyond what any request here needs; the services have closer limits of their own. */
    static final long ENTITY_LIMIT_BYTES = 2L * 1024 * 1024;

    /** For each service, so that one that hangs leaves the others alone. */
    private static final int CONCURRENT_REQUESTS = 256;

    private static final int WAITING_REQUESTS = 512;
    private static final int ATTEMPTS_AFTER_THE_FIRST = 2;

    private final Map<Service, Instances> instances = new EnumMap<>(Service.class);
    private final Undertow server;

    /** @param port on 127.0.0.1, and on ::1 where localhost is that too. */
    public Gateway(int port) {
        var proxies = new EnumMap<Service, HttpHandler>(Service.class);
        for (var service : Service.values()) {
            var pool = new Instances();
            instances.put(service, pool);
            proxies.put(service, proxy(pool));
        }
        var builder = Undertow.builder()
                .setHandler(new Entrance(proxies))
                .setIoThreads(Math.max(2, Runtime.getRuntime().availableProcessors()))
                .setWorkerThreads(4) // proxying does not block
                .setServerOption(UndertowOptions.MAX_ENTITY_SIZE, ENTITY_LIMIT_BYTES)
                .setServerOption(UndertowOptions.MAX_HEADER_SIZE, 32 * 1024)
                .setServerOption(UndertowOptions.MAX_PARAMETERS, 200)
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, 60_000)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, 10_000)
                .setServerOption(UndertowOptions.IDLE_TIMEOUT, 60_000);
        addresses().forEach(address -> builder.addHttpListener(port, address));
        server = builder.build();
    }

    private static HttpHandler proxy(Instances pool) {
        var proxy = ProxyHandler.builder()
                .setProxyClient(pool)
                .setMaxRequestTime(REQUEST_LIMIT_MILLIS)
                .setMaxConnectionRetries(ATTEMPTS_AFTER_THE_FIRST)
                .setIdempotentRequestPredicate(Instances::isSafeToRepeat)
                .setReuseXForwarded(false)
                .build();
        return new RequestLimitingHandler(CONCURRENT_REQUESTS, WAITING_REQUESTS, proxy);
    }

    private static Set<String> addresses() {
        var addresses = new TreeSet<>(Set.of("127.0.0.1"));
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
