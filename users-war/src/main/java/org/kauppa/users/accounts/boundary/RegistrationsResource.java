package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.kauppa.service.requests.ClientAddress;
import org.kauppa.users.accounts.entity.Registration;

/** Takes registrations. */
@Path("api/users/registrations")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class RegistrationsResource {

    @Inject
    Registrations registrations;

    /**
     * What a registration gives.
     *
     * @param username the name of the new account
     */
    public record Registered(String username) {}

    /** Makes an account for a customer. */
    @POST
    public Response register(Registration registration) {
        var account = registrations.register(registration, ClientAddress.current());
        var location = UriBuilder.fromResource(OwnAccountResource.class).build();
        return Response.created(location)
                .entity(new Registered(account.username()))
                .build();
    }
}
