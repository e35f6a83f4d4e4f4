package org.kauppa.web.signin.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.signin.control.Shopper;

/** The page {@code /sign-out}: its form, which is also in every page's header, ends the sign-in. */
@Named
@RequestScoped
public class SignOutPage {

    @Inject
    private PageFlow flow;

    @Inject
    private Shopper shopper;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    /** Signs out when the form was sent. Just asking for the page changes nothing. */
    public void act() {
        if (flow.isForm()) {
            shopper.signOut();
            notices.done(texts.of("signin.out.done"));
            flow.seeOther("/");
        }
    }
}
