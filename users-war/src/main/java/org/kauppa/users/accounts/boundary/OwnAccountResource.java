package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Instant;
import java.util.List;
import org.kauppa.service.requests.ClientAddress;
import org.kauppa.service.tokens.Caller;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.PasswordChange;
import org.kauppa.users.signin.entity.OngoingSignIn;

/** The account of whoever asks. */
@Path("api/users/me")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class OwnAccountResource {

    @Inject
    OwnAccount ownAccount;

    /**
     * An account as its owner sees it.
     *
     * @param createdAt RFC 3339, UTC
     */
    @JsonbPropertyOrder({"username", "roles", "createdAt"})
    public record AccountDetails(String username, List<String> roles, Instant createdAt) {

        static AccountDetails of(Account account) {
            return new AccountDetails(account.username(), account.roleNames(), account.createdAt());
        }
    }

    /**
     * A sign-in as the account's owner sees it.
     *
     * @param id by which it can be ended
     * @param startedAt when the password was given: RFC 3339, UTC
     * @param lastUsedAt when it was prolonged last
     * @param current whether it is the one that asks
     */
    @JsonbPropertyOrder({"id", "startedAt", "lastUsedAt", "current"})
    public record SignInDetails(String id, Instant startedAt, Instant lastUsedAt, boolean current) {

        static SignInDetails of(OngoingSignIn signIn, Caller caller) {
            return new SignInDetails(
                    signIn.id(),
                    signIn.startedAt(),
                    signIn.lastUsedAt(),
                    signIn.id().equals(caller.signIn()));
        }
    }

    /** The account. */
    @GET
    public AccountDetails account(@Context SecurityContext security) {
        return AccountDetails.of(ownAccount.of(Caller.of(security)));
    }

    /** Deletes it. */
    @DELETE
    public void delete(@Context SecurityContext security) {
        ownAccount.delete(Caller.of(security));
    }

    /** Changes its password. */
    @POST
    @Path("password")
    public void changePassword(PasswordChange change, @Context SecurityContext security) {
        ownAccount.changePassword(Caller.of(security), change, ClientAddress.current());
    }

    /** Its sign-ins, newest first. */
    @GET
    @Path("sign-ins")
    public List<SignInDetails> signIns(@Context SecurityContext security) {
        var caller = Caller.of(security);
        return ownAccount.signInsOf(caller).stream()
                .map(signIn -> SignInDetails.of(signIn, caller))
                .toList();
    }

    /** Ends all of them. */
    @DELETE
    @Path("sign-ins")
    public void endSignIns(@Context SecurityContext security) {
        ownAccount.endSignIns(Caller.of(security));
    }

    /** Ends one of them. */
    @DELETE
    @Path("sign-ins/{id: [0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
    public void endSignIn(@PathParam("id") String id, @Context SecurityContext security) {
        if (!ownAccount.endSignIn(Caller.of(security), id)) {
            throw new NotFoundException();
        }
    }
}
