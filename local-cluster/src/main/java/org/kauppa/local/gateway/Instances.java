package org.kauppa.local.gateway;

import io.undertow.client.UndertowClient;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.LoadBalancingProxyClient;
import io.undertow.server.handlers.proxy.ProxyCallback;
import io.undertow.server.handlers.proxy.ProxyConnection;
import io.undertow.util.AttachmentKey;
import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The ready instances of one service; requests go round among them. */
final class Instances extends LoadBalancingProxyClient {

    /** Present on a request from the moment on at which an instance may have got a part of it. */
    static final AttachmentKey<Boolean> HANDED_OVER = AttachmentKey.create(Boolean.class);

    private static final int CONNECTIONS_PER_IO_THREAD = 32;
    private static final int WAITING_REQUESTS = 256;

    private final Set<URI> ready = new HashSet<>();

    Instances() {
        super(UndertowClient.getInstance());
        setConnectionsPerThread(CONNECTIONS_PER_IO_THREAD);
        setMaxQueueSize(WAITING_REQUESTS);
        setProblemServerRetry(1); // seconds; the readiness probe takes a dead one out soon after
    }

    synchronized void put(URI instance, boolean isReady) {
        if (isReady && ready.add(instance)) {
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
        super.getConnection(target, exchange, new Noting(callback), timeout, unit);
    }

    /** Notes on the request that it is handed over, then does what it would have done. */
    private record Noting(ProxyCallback<ProxyConnection> next) implements ProxyCallback<ProxyConnection> {

        @Override
        public void completed(HttpServerExchange exchange, ProxyConnection connection) {
            exchange.putAttachment(HANDED_OVER, true);
            next.completed(exchange, connection);
        }

        @Override
        public void failed(HttpServerExchange exchange) {
            next.failed(exchange);
        }

        @Override
        public void couldNotResolveBackend(HttpServerExchange exchange) {
            next.couldNotResolveBackend(exchange);
        }

        @Override
        public void queuedRequestFailed(HttpServerExchange exchange) {
            next.queuedRequestFailed(exchange);
        }
    }
}
