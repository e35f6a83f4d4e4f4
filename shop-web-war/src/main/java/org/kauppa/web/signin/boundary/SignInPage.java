package org.kauppa.web.signin.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.LocalPath;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.security.ShopCookie;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Accounts;
import org.kauppa.web.signin.control.Shopper;
import org.kauppa.web.signin.control.TooManyAttempts;
import org.kauppa.web.signin.entity.SignIn;

/** The page {@code /sign-in?from=/checkout}: afterwards the shopper is back where {@code from} says. */
@Named
@RequestScoped
public class SignInPage {

    private static final Logger LOG = Logger.getLogger(SignInPage.class.getName());
    private static final int MAX_NAME = 30;

    @Inject
    private PageFlow flow;

    @Inject
    private Accounts accounts;

    @Inject
    private Shopper shopper;

    @Inject
    private Cookies cookies;

    @Inject
    private Notices notices;

    private boolean available;
    private String username;

    /** Signs in when the form was sent, else gets the page ready. */
    public void act() {
        if (flow.isForm()) {
            tryToSignIn(flow.field("username"), flow.rawField("password"));
        } else {
            available = shopper.isSignedIn() || accounts.areAvailable();
            username = cookies.read(ShopCookie.SIGN_IN_NAME).orElse("");
            cookies.remove(ShopCookie.SIGN_IN_NAME);
        }
    }

    /** Where the shopper came from and goes back to. */
    public String getFrom() {
        var from = LocalPath.orElse(flow.field("from"), "/");
        return from.startsWith("/sign-") ? "/" : from;
    }

    /** Whether users answers, so that signing in makes sense. */
    public boolean isAvailable() {
        return available;
    }

    /** The name that was typed when signing in failed. */
    public String getUsername() {
        return username;
    }

    private void tryToSignIn(String name, String password) {
        try {
            accounts.signIn(name, password)
                    .ifPresentOrElse(
                            this::goOn,
                            () -> again(
                                    name,
                                    "We do not know this combination"
                                            + " of username and password. Check both and try again."));
        } catch (TooManyAttempts e) {
            again(name, "Too many attempts to sign in. Wait a little, then try again.");
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Sign-in failed: {1}", new Object[] {RequestId.current(), e.getMessage()});
            again(name, "Accounts are not available right now. You can go on shopping and buy as a guest.");
        }
    }

    private void goOn(SignIn signIn) {
        shopper.signIn(signIn);
        notices.done("Welcome, " + signIn.username() + ".");
        flow.seeOther(getFrom());
    }

    private void again(String name, String reason) {
        cookies.write(ShopCookie.SIGN_IN_NAME, name.substring(0, Math.min(name.length(), MAX_NAME)));
        notices.problem(reason);
        flow.seeOther("/sign-in?from=" + URLEncoder.encode(getFrom(), UTF_8));
    }
}
