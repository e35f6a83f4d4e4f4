package org.kauppa.web.signin.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.entity.SignIn;
import org.kauppa.web.signin.entity.SigningOut;
import org.kauppa.web.signin.entity.Standing;
import org.kauppa.web.signin.entity.Standing.State;

/**
 * Who is shopping: somebody signed in, or a guest. The first question of a request finds out, and renews a sign-in that
 * is due; a page of the shop asks, a file never does.
 */
@Named
@RequestScoped
public class Shopper {

    private static final String ADMIN = "admin";

    @Inject
    private Cookies cookies;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Accounts accounts;

    @Inject
    private Here here;

    @Inject
    private Event<SigningOut> signingOut;

    private Optional<Standing> known;

    /** Whether the shopper is signed in, as far as is known. */
    public boolean isSignedIn() {
        return standing().isPresent();
    }

    /** Whether the shopper was signed in, and only users, which is down, could say whether that still holds. */
    public boolean isUnconfirmed() {
        return standing().filter(now -> now.state() == State.UNCONFIRMED).isPresent();
    }

    /** Whether the shopper belongs to staff, as users said when the access token was made. */
    public boolean isAdmin() {
        return standing().filter(now -> now.signIn().hasRole(ADMIN)).isPresent();
    }

    /** The username, or nothing for a guest. */
    public String getName() {
        return standing().map(now -> now.signIn().username()).orElse("");
    }

    /**
     * What a call to a service says about the shopper in its Authorization header; null for a guest.
     *
     * @throws ServiceUnavailable when the sign-in cannot be confirmed: never asks as a guest instead
     */
    public String authorization() {
        if (isUnconfirmed()) {
            throw new ServiceUnavailable("users is down, and the access token is over");
        }
        return standing().map(now -> bearer(now.signIn())).orElse(null);
    }

    /** What a call to a service says in its Authorization header for that sign-in. */
    public static String bearer(SignIn signIn) {
        return "Bearer " + signIn.accessToken();
    }

    /** Remembers the sign-in in the shopper's browser, and ends the one that it takes the place of. */
    public void signIn(SignIn signIn) {
        kept().ifPresent(accounts::end);
        keep(signIn);
        known = Optional.of(new Standing(signIn, State.HOLDS));
    }

    /** Lets everybody know who keeps something for the sign-in that it is about to end. */
    public void announceSignOut() {
        if (isSignedIn()) {
            signingOut.fire(new SigningOut());
        }
    }

    /** Ends the sign-in: at users if users can be told, in this browser always. */
    public void signOut() {
        announceSignOut();
        kept().ifPresent(accounts::end);
        forget();
    }

    /** Forgets a sign-in that is over already. */
    public void forget() {
        cookies.remove(ShopCookie.SIGN_IN);
        known = Optional.empty();
    }

    /** A service did not take the access token: the next page will ask users for another, if there may be one. */
    public void tokenRefused() {
        kept().filter(SignIn::isRenewable).ifPresentOrElse(signIn -> keep(signIn.spent()), this::forget);
    }

    private Optional<Standing> standing() {
        if (known == null) {
            known = kept().map(this::check);
            known.ifPresent(this::carryOut);
        }
        return known;
    }

    private Standing check(SignIn kept) {
        return here.isProblem() ? new Standing(kept, State.HOLDS) : Standing.of(kept, Instant.now(), accounts::renew);
    }

    private void carryOut(Standing standing) {
        if (standing.state() == State.RENEWED) {
            keep(standing.signIn());
        } else if (standing.state() == State.ENDED) {
            forget();
            notices.problemHere(texts.of("signin.ended"));
        }
    }

    private Optional<SignIn> kept() {
        return cookies.read(ShopCookie.SIGN_IN, SignIn.class);
    }

    private void keep(SignIn signIn) {
        if (!cookies.write(ShopCookie.SIGN_IN, signIn)) {
            throw new IllegalStateException("The tokens of users do not fit into a cookie.");
        }
    }
}
