package org.kauppa.products.operations.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The state of the databases over HTTP. */
@Path("api/products/operations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class OperationsResource {

    @Inject
    ShopState state;

    /** How the databases are now. */
    @GET
    @RequiresRole(Caller.ADMIN)
    public Response operations() {
        return Response.ok(state.report()).build();
    }
}
