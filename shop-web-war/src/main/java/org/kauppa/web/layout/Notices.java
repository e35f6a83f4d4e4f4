package org.kauppa.web.layout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.layout.Notice.Kind;
import org.kauppa.web.layout.Notice.Offer;
import org.kauppa.web.security.Cookies;
import org.kauppa.web.security.ShopCookie;

/** Carries a notice over the redirect that ends every form, in a cookie that the next page spends. */
@Named
@RequestScoped
public class Notices {

    @Inject
    private Cookies cookies;

    private Notice current;

    /** Tells that it was done. */
    public void done(String text) {
        leave(new Notice(Kind.DONE, text, List.of(), null));
    }

    /** Tells that it was done, and offers to do something about that. */
    public void done(String text, Offer offer) {
        leave(new Notice(Kind.DONE, text, List.of(), offer));
    }

    /** Tells that it was done, and to what extent. */
    public void done(String text, List<String> details) {
        leave(new Notice(Kind.DONE, text, details, null));
    }

    /** Tells that it was not done, and why. */
    public void problem(String text) {
        leave(new Notice(Kind.PROBLEM, text, List.of(), null));
    }

    /** Tells that it was not done, and why in detail. */
    public void problem(String text, List<String> details) {
        leave(new Notice(Kind.PROBLEM, text, details, null));
    }

    /** What this page has to tell, or null. The page that asks has told it: the next one will not. */
    public Notice getCurrent() {
        if (current == null) {
            current = cookies.read(ShopCookie.NOTICE, Notice.class).orElse(null);
            cookies.remove(ShopCookie.NOTICE);
        }
        return current;
    }

    /** Tells on this very page, which is not left, that something is not as the shopper may think. */
    public void problemHere(String text) {
        current = new Notice(Kind.PROBLEM, text, List.of(), null);
    }

    private void leave(Notice notice) {
        if (!cookies.write(ShopCookie.NOTICE, notice)) { // too many details
            cookies.write(ShopCookie.NOTICE, new Notice(notice.kind(), notice.text(), List.of(), null));
        }
    }
}
