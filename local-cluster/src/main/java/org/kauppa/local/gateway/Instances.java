package org.kauppa.local.gateway;

import io.undertow.client.UndertowClient;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyCallback;
import io.undertow.server.handlers.proxy.ProxyConnection;
import io.undertow.util.Methods;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The ready instances of one service; requests go round among them. Reads go over connections that are kept, all else over
 * {@link FreshConnection}s.
 */
final class Instances extends LoadBalancingProxyClient {

    private static final int CONNECTIONS_PER_IO_THREAD = 32;
    private static final int WAITING_REQUESTS = 256;

    private final List<URI> ready = new CopyOnWriteArrayList<>();

    Instances() {
        super(UndertowClient.getInstance());
        setConnectionsPerThread(CONNECTIONS_PER_IO_THREAD);
        setMaxQueueSize(WAITING_REQUESTS);
        setProblemServerRetry(1); // seconds; a dead instance is taken out sooner
    }

    /** Whether a request may be sent twice, as far as HTTP says. */
    static boolean isSafeToRepeat(HttpServerExchange exchange) {
        return Set.of(Methods.GET, Methods.HEAD, Methods.OPTIONS).contains(exchange.getRequestMethod());
    }

    synchronized void put(URI instance, boolean isReady) {
        if (isReady && !ready.contains(instance)) {
            ready.add(instance);
            addHost(instance);
        } else if (!isReady && ready.remove(instance)) {
            removeHost(instance);
        }
    }

    @Override
    public void getConnection(
            ProxyTarget target,
            HttpServerExchange exchange,
            ProxyCallback<ProxyConnection> callback,
            long timeout,
            TimeUnit unit) {
        if (isSafeToRepeat(exchange)) {
            super.getConnection(target, exchange, callback, timeout, unit);
        } else {
            FreshConnection.open(ready, exchange, callback);
        }
    }
}
