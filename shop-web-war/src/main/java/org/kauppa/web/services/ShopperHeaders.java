package org.kauppa.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;

/** Sends along with every call to products: which request it is for, and the state of the data its shopper has seen. */
@ApplicationScoped
public class ShopperHeaders implements ClientHeadersFactory {

    /** Answers every write of products; sent with a read, asks for data at least that new. */
    public static final String CONSISTENCY_TOKEN = "Consistency-Token";

    @Inject
    private Cookies cookies;

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(RequestId.HEADER, RequestId.current());
        cookies.read(ShopCookie.CONSISTENCY).ifPresent(token -> headers.putSingle(CONSISTENCY_TOKEN, token));
        return headers;
    }
}
