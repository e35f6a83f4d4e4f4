package org.kauppa.web.admin.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.web.admin.control.AccessRefused;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.security.RequestId;
import org.kauppa.web.services.ServiceUnavailable;
import org.kauppa.web.signin.control.Shopper;

/** How the pages for staff go on when a service does not do what they ask. */
@Named
@RequestScoped
public class AdminFlow {

    private static final Logger LOG = Logger.getLogger(AdminFlow.class.getName());

    @Inject
    private PageFlow flow;

    @Inject
    private Shopper shopper;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Here here;

    private boolean available = true;

    /** Whether the services have answered, as far as they were asked. */
    public boolean isAvailable() {
        return available;
    }

    /**
     * Gets a page ready, or does what its form asks. When a service does not answer, a page is shown without what it could
     * not get, and a form says that nobody knows whether it was done.
     *
     * @param path of the page to go on with after a form that failed
     */
    public void carryOut(String path, Runnable work) {
        try {
            work.run();
        } catch (AccessRefused e) {
            refuse(e, path);
        } catch (ServiceUnavailable e) {
            LOG.log(Level.WARNING, "[{0}] For staff, not reached: {1}", new Object[] {
                RequestId.current(), e.getMessage()
            });
            if (flow.isForm()) {
                notices.problem(texts.of("admin.unknown-outcome"));
                flow.seeOther(path);
            } else {
                available = false;
                flow.unavailableButShown();
            }
        }
    }

    /** The next page asks users for another access token, which tells what the account may do now. */
    private void refuse(AccessRefused refusal, String path) {
        shopper.tokenRefused();
        if (refusal.isForGood()) {
            flow.notFound();
        } else {
            notices.problem(texts.of("admin.sign-in-refused"));
            flow.seeOther("/sign-in?from=" + here.encode(path));
        }
    }
}
