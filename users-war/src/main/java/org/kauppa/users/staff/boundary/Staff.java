package org.kauppa.users.staff.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.requests.RequestId;
import org.kauppa.service.tokens.Caller;
import org.kauppa.users.accounts.boundary.OwnAccount;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.signin.control.SignIns;
import org.kauppa.users.staff.control.AccountSearch;
import org.kauppa.users.staff.control.AdminRole;
import org.kauppa.users.staff.entity.AccountOverview;
import org.kauppa.users.staff.entity.AccountPage;
import org.kauppa.users.staff.entity.AccountQuery;

/**
 * What staff do with accounts. The role in an access token is not enough here: the account must have it now, and the
 * sign-in must go on, so that whoever was staff cannot make others or himself staff again.
 */
@ApplicationScoped
public class Staff {

    private static final Logger LOG = Logger.getLogger(Staff.class.getName());

    @Inject
    OwnAccount ownAccount;

    @Inject
    Accounts accounts;

    @Inject
    AccountSearch search;

    @Inject
    SignIns signIns;

    @Inject
    AdminRole adminRole;

    /** The accounts of that query. */
    public AccountPage find(Caller caller, AccountQuery query) {
        check(caller);
        return search.find(query);
    }

    /** One account. */
    public AccountOverview account(Caller caller, String username) {
        return search.of(found(caller, username)).orElseThrow(NotFoundException::new);
    }

    /** Ends all sign-ins of an account. */
    public void endSignIns(Caller caller, String username) {
        signIns.endAll(found(caller, username).id());
        tell("All sign-ins of an account ended by staff");
    }

    /** Makes an account staff. */
    public void giveAdmin(Caller caller, String username) {
        if (adminRole.give(found(caller, username).id())) {
            tell("Role admin given");
        }
    }

    /** Makes an account staff no more, and ends its sign-ins. */
    public void takeAdmin(Caller caller, String username) {
        if (adminRole.take(found(caller, username).id())) {
            tell("Role admin taken");
        }
    }

    private Account found(Caller caller, String username) {
        check(caller);
        return accounts.named(username).orElseThrow(NotFoundException::new);
    }

    private void check(Caller caller) {
        if (!ownAccount.of(caller).roles().contains(Role.ADMIN)) {
            throw new ForbiddenException();
        }
    }

    private static void tell(String event) {
        LOG.log(Level.INFO, "[{0}] {1}", new Object[] {RequestId.current(), event});
    }
}
