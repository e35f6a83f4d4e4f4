package org.kauppa.users.cart.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import org.kauppa.service.tokens.Caller;
import org.kauppa.users.accounts.boundary.OwnAccount;
import org.kauppa.users.cart.control.Carts;
import org.kauppa.users.cart.entity.Cart;
import org.kauppa.users.cart.entity.KeptCart;
import org.kauppa.users.cart.entity.SeenVersions;

/** The cart of whoever asks. */
@Path("api/users/me/cart")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CartResource {

    @Inject
    OwnAccount ownAccount;

    @Inject
    Carts carts;

    /** The cart as it is; its entity tag is needed to replace it. */
    @GET
    public Response cart(@Context SecurityContext security) {
        return answer(carts.of(ownAccount.of(Caller.of(security)).id()));
    }

    /** Replaces it, when the caller has seen what is replaced. */
    @PUT
    public Response replace(Cart cart, @Context HttpHeaders headers, @Context SecurityContext security) {
        var owner = ownAccount.of(Caller.of(security));
        var seen = SeenVersions.of(headers.getRequestHeader(HttpHeaders.IF_MATCH));
        return answer(carts.replace(owner.id(), cart, seen).orElseThrow(StaleCart::new));
    }

    private static Response answer(KeptCart kept) {
        return Response.ok(kept.cart())
                .tag(new EntityTag(Long.toString(kept.version())))
                .build();
    }
}
