package org.kauppa.web.services;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import org.eclipse.microprofile.rest.client.ext.ClientHeadersFactory;

/** Sends along with every call to products, besides what goes with all: the state of the data its shopper has seen. */
@ApplicationScoped
public class ProductsHeaders implements ClientHeadersFactory {

    @Inject
    private CallHeaders call;

    @Inject
    private SeenState seen;

    @Override
    public MultivaluedMap<String, String> update(
            MultivaluedMap<String, String> incoming, MultivaluedMap<String, String> outgoing) {
        var headers = call.update(incoming, outgoing);
        seen.token().ifPresent(token -> headers.putSingle(SeenState.HEADER, token));
        return headers;
    }
}
