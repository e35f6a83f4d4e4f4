package org.kauppa.local.gateway;

import io.undertow.client.ClientCallback;
import io.undertow.client.ClientConnection;
import io.undertow.client.UndertowClient;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.proxy.ProxyCallback;
import io.undertow.server.handlers.proxy.ProxyConnection;
import io.undertow.util.AttachmentKey;
import io.undertow.util.AttachmentList;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.xnio.IoUtils;
import org.xnio.OptionMap;

/**
 * A connection for one request that must not be sent twice. A kept connection may have died unnoticed, and then nobody knows
 * whether the other side got the request; a connection that cannot even be opened carried nothing, so the next instance can be
 * tried.
 */
final class FreshConnection implements ClientCallback<ClientConnection> {

    /** Present on a request from the moment on at which an instance may have got a part of it. */
    static final AttachmentKey<Boolean> HANDED_OVER = AttachmentKey.create(Boolean.class);

    private static final AttachmentKey<AttachmentList<URI>> TRIED = AttachmentKey.createList(URI.class);
    private static final AtomicInteger TURN = new AtomicInteger();

    private final HttpServerExchange exchange;
    private final ProxyCallback<ProxyConnection> callback;

    private FreshConnection(HttpServerExchange exchange, ProxyCallback<ProxyConnection> callback) {
        this.exchange = exchange;
        this.callback = callback;
    }

    /** Opens one to an instance that this request was not yet refused by; without any, the callback is told so. */
    static void open(List<URI> instances, HttpServerExchange exchange, ProxyCallback<ProxyConnection> callback) {
        var tried = exchange.getAttachmentList(TRIED);
        var untried =
                instances.stream().filter(instance -> !tried.contains(instance)).toList();
        if (untried.isEmpty()) {
            callback.couldNotResolveBackend(exchange);
            return;
        }
        var instance = untried.get(Math.floorMod(TURN.getAndIncrement(), untried.size()));
        exchange.addToAttachmentList(TRIED, instance);
        UndertowClient.getInstance()
                .connect(
                        new FreshConnection(exchange, callback),
                        instance,
                        exchange.getIoThread(),
                        exchange.getConnection().getByteBufferPool(),
                        OptionMap.EMPTY);
    }

    @Override
    public void completed(ClientConnection connection) {
        exchange.addExchangeCompleteListener((ended, next) -> {
            IoUtils.safeClose(connection);
            next.proceed();
        });
        exchange.putAttachment(HANDED_OVER, true);
        callback.completed(exchange, new ProxyConnection(connection, "/"));
    }

    @Override
    public void failed(IOException refused) {
        callback.failed(exchange);
    }
}
