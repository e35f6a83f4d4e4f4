package org.kauppa.products.schema.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.kauppa.products.schema.control.Schema;
import org.kauppa.service.settings.DevelopmentMode;

/** Makes the tables anew with the example products; outside development mode there is no such address. */
@Path("dbinit")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
@ApplicationScoped
@Tag(name = "Development")
public class DbInitResource {

    @Inject
    Schema schema;

    /** Begins anew. */
    @POST
    @Operation(summary = "Drop everything and load the example products", description = "Development mode only.")
    public String initialise() {
        if (!DevelopmentMode.isOn()) {
            throw new NotFoundException();
        }
        schema.makeAnew();
        return "The catalogue holds the example products, and there are no orders.";
    }

    /** The same for a browser's address bar. */
    @GET
    @Operation(summary = "The same as POST", description = "Development mode only.")
    public String initialiseFromBrowser() {
        return initialise();
    }
}
