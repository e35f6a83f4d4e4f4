package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
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
    public List<AccountSummary> accounts() {
        if (!isShown) {
            throw new NotFoundException();
        }
        return accounts.all().stream().map(AccountSummary::of).toList();
    }
}
