package org.kauppa.products.consistency.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.consistency.control.Causality;
import org.kauppa.products.consistency.entity.ConsistencyToken;

/** Takes a client's consistency token from the request and gives the new one with the answer of a write. */
@Provider
@ApplicationScoped
public class ConsistencyFilter implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    Causality causality;

    @Override
    public void filter(ContainerRequestContext request) {
        var token = request.getHeaderString(ConsistencyToken.HEADER);
        if (token != null) {
            causality.hasSeen(ConsistencyToken.of(token));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        causality.written().ifPresent(token -> answer.getHeaders().putSingle(ConsistencyToken.HEADER, token.toText()));
    }
}
