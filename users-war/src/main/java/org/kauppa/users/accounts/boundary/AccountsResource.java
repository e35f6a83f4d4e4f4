package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.kauppa.service.settings.DevelopmentMode;
import org.kauppa.users.accounts.control.Accounts;

/** The list of accounts, which only a development system shows. */
@Path("api/users")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class AccountsResource {

    @Inject
    Accounts accounts;

    private final boolean isShown;

    /** Shown in development mode. */
    public AccountsResource() {
        this(DevelopmentMode.isOn());
    }

    AccountsResource(boolean isShown) {
        this.isShown = isShown;
    }

    /** The oldest 500 accounts with their stored hashes; outside development mode there is no such list. */
    @GET
    @Operation(summary = "Lists the accounts, in development mode only")
    @APIResponse(
            responseCode = "200",
            description = "The oldest 500 accounts",
            content = @Content(schema = @Schema(type = SchemaType.ARRAY, implementation = AccountSummary.class)))
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "503", ref = "Unavailable")
    public List<AccountSummary> accounts() {
        if (!isShown) {
            throw new NotFoundException();
        }
        return accounts.all().stream().map(AccountSummary::of).toList();
    }
}
