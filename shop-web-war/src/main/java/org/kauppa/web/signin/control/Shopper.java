package org.kauppa.web.signin.control;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.signin.entity.SignIn;

/** Who is shopping: somebody signed in, or a guest. */
@Named
@RequestScoped
public class Shopper {

    @Inject
    private Cookies cookies;

    @Inject
    private Notices notices;

    /** Whether the shopper is signed in, with a token that still holds. */
    public boolean isSignedIn() {
        return signIn().isPresent();
    }

    /** The username, or nothing for a guest. */
    public String getName() {
        return signIn().map(SignIn::username).orElse("");
    }

    /** What a call to products says about the shopper in its Authorization header; null for a guest. */
    public String authorization() {
        return signIn().map(signIn -> "Bearer " + signIn.accessToken()).orElse(null);
    }

    /** Remembers the sign-in in the shopper's browser. */
    public void signIn(SignIn signIn) {
        if (!cookies.write(ShopCookie.SIGN_IN, signIn)) {
            throw new IllegalStateException("The tokens of users do not fit into a cookie.");
        }
    }

    /** Forgets it. */
    public void signOut() {
        cookies.remove(ShopCookie.SIGN_IN);
    }

    private Optional<SignIn> signIn() {
        var kept = cookies.read(ShopCookie.SIGN_IN, SignIn.class);
        if (kept.isPresent() && !kept.get().holdsAt(Instant.now())) {
            signOut();
            notices.problemHere("Your sign-in has ended. Sign in again whenever you like; your cart is kept.");
            return Optional.empty();
        }
        return kept;
    }
}
