package org.kauppa.products.stock.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;

/** The audit of the books over HTTP. */
@Path("api/products/audit")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class AuditResource {

    @Inject
    Books books;

    /** Checks the books now. */
    @GET
    @RequiresRole(Caller.ADMIN)
    public Response audit() {
        return Response.ok(books.audit()).build();
    }
}
