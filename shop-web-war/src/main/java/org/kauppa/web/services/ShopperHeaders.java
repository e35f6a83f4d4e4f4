package org.kauppa.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;
import org.kauppa.web.security.RequestId;

/** Sends along with every call to products: which request it is for, and the state of the data its shopper has seen. */
@ApplicationScoped
public class ShopperHeaders implements ClientHeadersFactory {

    @Inject
    private SeenState seen;

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = new MultivaluedHashMap<String, String>();
        headers.putSingle(RequestId.HEADER, RequestId.current());
        seen.token().ifPresent(token -> headers.putSingle(SeenState.HEADER, token));
        return headers;
    }
}
