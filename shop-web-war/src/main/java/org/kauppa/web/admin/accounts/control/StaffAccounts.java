package org.kauppa.web.admin.accounts.control;

import static org.kauppa.web.services.Answers.asking;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kauppa.web.admin.accounts.entity.AccountChange;
import org.kauppa.web.admin.accounts.entity.AccountOverview;
import org.kauppa.web.admin.accounts.entity.AccountSlice;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/**
 * Everybody's accounts, for whoever of staff is signed in. Every method throws {@link AccessRefused} when users does not take
 * them for one of staff, and {@link ServiceUnavailable} when it does not answer.
 */
@RequestScoped
public class StaffAccounts {

    private static final String SERVICE = "users";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._-]{3,30}");
    private static final int PAGE = 50;

    @Inject
    private StaffAccountCalls calls;

    @Inject
    private Shopper shopper;

    /**
     * One page of the accounts whose names begin so; empty when the search makes no sense to users.
     *
     * @param after where the last page ended, or null
     */
    public Optional<AccountSlice> find(String beginning, String after) {
        return asking(SERVICE, () -> calls.find(shopper.authorization(), beginning, after, PAGE));
    }

    /** The account of that name. */
    public Optional<AccountOverview> find(String name) {
        return isPossible(name)
                ? asking(SERVICE, () -> calls.account(shopper.authorization(), name))
                : Optional.empty();
    }

    /** Ends all sign-ins of an account. */
    public AccountChange endSignIns(String name) {
        return isPossible(name)
                ? asking(SERVICE, () -> calls.endSignIns(shopper.authorization(), name))
                : AccountChange.UNKNOWN;
    }

    /** Makes an account one of staff. */
    public AccountChange giveAdmin(String name) {
        return isPossible(name)
                ? asking(SERVICE, () -> calls.giveAdmin(shopper.authorization(), name))
                : AccountChange.UNKNOWN;
    }

    /** Makes an account one of staff no more, and ends its sign-ins. */
    public AccountChange takeAdmin(String name) {
        return isPossible(name)
                ? asking(SERVICE, () -> calls.takeAdmin(shopper.authorization(), name))
                : AccountChange.UNKNOWN;
    }

    private static boolean isPossible(String name) {
        return NAME.matcher(name).matches();
    }
}
