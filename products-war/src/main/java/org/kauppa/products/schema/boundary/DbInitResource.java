package org.kauppa.products.schema.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.kauppa.products.schema.control.Schema;
import org.kauppa.service.settings.DevelopmentMode;

/** Makes the tables anew with the example products; outside development mode there is no such address. */
@Path("dbinit")
@Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
@ApplicationScoped
public class DbInitResource {

    @Inject
    Schema schema;

    /** Begins anew. */
    @POST
    public String initialise() {
        if (!DevelopmentMode.isOn()) {
            throw new NotFoundException();
        }
        schema.makeAnew();
        return "The catalogue holds the example products, and there are no orders.";
    }

    /** The same for a browser's address bar. */
    @GET
    public String initialiseFromBrowser() {
        return initialise();
    }
}
