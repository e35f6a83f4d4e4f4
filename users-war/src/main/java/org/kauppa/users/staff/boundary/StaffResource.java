package org.kauppa.users.staff.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import org.kauppa.service.paging.NextPage;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.RequiresRole;
import org.kauppa.users.staff.entity.AccountOverview;
import org.kauppa.users.staff.entity.AccountQuery;

/** All accounts, for staff. */
@Path("api/users/accounts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class StaffResource {

    private static final String ONE = "{username}";
    private static final String ADMIN_OF_ONE = ONE + "/roles/" + Caller.ADMIN;

    @Inject
    Staff staff;

    /** Accounts by name; the {@code Link} header leads to the next page. */
    @GET
    @RequiresRole(Caller.ADMIN)
    public Response accounts(
            @QueryParam("q") String beginning,
            @QueryParam("limit") String limit,
            @QueryParam("after") String after,
            @Context SecurityContext security,
            @Context UriInfo uri) {
        var page = staff.find(Caller.of(security), AccountQuery.of(beginning, limit, after));
        var answer = Response.ok(page.accounts());
        page.next().ifPresent(next -> answer.header(HttpHeaders.LINK, NextPage.link(uri, next)));
        return answer.build();
    }

    /** One account. */
    @GET
    @Path(ONE)
    @RequiresRole(Caller.ADMIN)
    public AccountOverview account(@PathParam("username") String username, @Context SecurityContext security) {
        return staff.account(Caller.of(security), username);
    }

    /** Ends all of an account's sign-ins. */
    @DELETE
    @Path(ONE + "/sign-ins")
    @RequiresRole(Caller.ADMIN)
    public void endSignIns(@PathParam("username") String username, @Context SecurityContext security) {
        staff.endSignIns(Caller.of(security), username);
    }

    /** Gives an account the role of staff. */
    @PUT
    @Path(ADMIN_OF_ONE)
    @RequiresRole(Caller.ADMIN)
    public void giveAdmin(@PathParam("username") String username, @Context SecurityContext security) {
        staff.giveAdmin(Caller.of(security), username);
    }

    /** Takes the role of staff from an account, and ends its sign-ins. */
    @DELETE
    @Path(ADMIN_OF_ONE)
    @RequiresRole(Caller.ADMIN)
    public void takeAdmin(@PathParam("username") String username, @Context SecurityContext security) {
        staff.takeAdmin(Caller.of(security), username);
    }
}
