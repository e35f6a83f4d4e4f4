package org.kauppa.web.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.account.control.SignInEnded;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.layout.Pause;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Accounts;
import org.kauppa.web.signin.control.Shopper;
import org.kauppa.web.signin.control.TooManyAttempts;

/** How the pages of an account go on when users does not do what they ask. */
@Named
@RequestScoped
public class AccountFlow {

    private static final Logger LOG = Logger.getLogger(AccountFlow.class.getName());

    @Inject
    private PageFlow flow;

    @Inject
    private Shopper shopper;

    @Inject
    private Accounts accounts;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private boolean available = true;

    /** Whether users has answered, as far as it was asked. */
    public boolean isAvailable() {
        return available;
    }

    /** Finds out whether users answers, so that filling in a form makes sense. */
    void checkAvailable() {
        if (!accounts.areAvailable()) {
            showUnavailable();
        }
    }

    /** Does something for somebody signed in; anybody else is asked to sign in first. */
    void forShopper(String path, Runnable work) {
        if (shopper.isSignedIn()) {
            carryOut(path, work, () -> {});
        } else {
            signInFirst(path);
        }
    }

    /**
     * Gets a page ready, or does what its form asks.
     *
     * @param path of the page, for trying again
     * @param keepEntries lets the page show again what was typed
     */
    void carryOut(String path, Runnable work, Runnable keepEntries) {
        try {
            work.run();
        } catch (SignInEnded e) {
            shopper.forget();
            notices.problem(texts.of("account.signed-out"));
            signInFirst(path);
        } catch (TooManyAttempts e) {
            keepEntries.run();
            again(path, texts.of("account.too-many", Pause.inWords(e.pause(), texts)));
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] Accounts not reached: {1}", new Object[] {RequestId.current(), e.getMessage()
            });
            if (flow.isForm()) {
                keepEntries.run();
                again(path, texts.of("account.unsure"));
            } else {
                showUnavailable();
            }
        }
    }

    private void showUnavailable() {
        available = false;
        flow.unavailableButShown();
    }

    private void again(String path, String reason) {
        notices.problem(reason);
        flow.seeOther(path);
    }

    private void signInFirst(String path) {
        flow.seeOther("/sign-in?from=" + path);
    }
}
