package org.kauppa.web.signin.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.layout.Pause;
import org.kauppa.web.layout.Returned;
import org.kauppa.web.security.RequestId;
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
    private static final String PATH = "/sign-in";

    @Inject
    private PageFlow flow;

    @Inject
    private Accounts accounts;

    @Inject
    private Shopper shopper;

    @Inject
    private Returned returned;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private boolean available;

    /** Signs in when the form was sent, else gets the page ready. */
    public void act() {
        if (flow.isForm()) {
            tryToSignIn(flow.field("username"), flow.rawField("password"));
        } else {
            available = shopper.isSignedIn() || accounts.areAvailable();
        }
    }

    /** Whether users answers, so that signing in makes sense. */
    public boolean isAvailable() {
        return available;
    }

    private void tryToSignIn(String name, String password) {
        try {
            accounts.signIn(name, password).ifPresentOrElse(this::goOn, () -> again(name, texts.of("signin.unknown")));
        } catch (TooManyAttempts e) {
            again(name, texts.of("signin.too-many", Pause.inWords(e.pause(), texts)));
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Sign-in failed: {1}", new Object[] {RequestId.current(), e.getMessage()});
            again(name, texts.of("signin.not-now"));
        }
    }

    private void goOn(SignIn signIn) {
        shopper.signIn(signIn);
        notices.done(texts.of("signin.welcome", signIn.username()));
        flow.seeOther(flow.from());
    }

    private void again(String name, String reason) {
        returned.to(PATH, name, List.of());
        notices.problem(reason);
        flow.seeOther(PATH + "?from=" + URLEncoder.encode(flow.from(), UTF_8));
    }
}
