package org.kauppa.products.persistence.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.kauppa.products.persistence.control.DatabaseProbe;

/**
 * Tells who reads while the primary is lost that nothing can be bought or changed: so a storefront can say so before
 * somebody tries. Where writes are possible the header is absent.
 */
@Provider
@ApplicationScoped
public class WritesFilter implements ContainerResponseFilter {

    static final String HEADER = "Kauppa-Writes";
    static final String UNAVAILABLE = "unavailable";

    @Inject
    DatabaseProbe probe;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext answer) {
        if (request.getMethod().equals(HttpMethod.GET) && !probe.canWrite()) {
            answer.getHeaders().putSingle(HEADER, UNAVAILABLE);
        }
    }
}
