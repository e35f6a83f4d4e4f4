package org.kauppa.web.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.account.control.OwnAccount;
import org.kauppa.web.account.entity.Account;
import org.kauppa.web.account.entity.OpenSignIn;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;

/**
 * The page {@code /account}: whose it is, and where it is signed in. Its forms end one sign-in ({@code end}) or all of
 * them ({@code end-all}).
 */
@Named
@RequestScoped
public class AccountPage {

    private static final String PATH = "/account";

    @Inject
    private PageFlow flow;

    @Inject
    private AccountFlow accountFlow;

    @Inject
    private OwnAccount own;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    private Account account;
    private List<OpenSignIn> signIns;

    /** Does what a form asks, or gets the account ready to be shown. */
    public void act() {
        if (!flow.isForm()) {
            accountFlow.forShopper(PATH, this::show);
        } else if (!flow.field("end-all").isEmpty()) {
            accountFlow.forShopper(PATH, this::endAll);
        } else if (!flow.field("end").isEmpty()) {
            accountFlow.forShopper(PATH, () -> end(flow.field("end")));
        } else {
            flow.badRequest();
        }
    }

    /** The account; null when users does not answer. */
    public Account getAccount() {
        return account;
    }

    /** Where it is signed in; null when users does not answer. */
    public List<OpenSignIn> getSignIns() {
        return signIns;
    }

    private void show() {
        account = own.account();
        signIns = own.signIns();
    }

    private void endAll() {
        own.endSignIns();
        notices.done(texts.of("account.end-all.done"));
        flow.seeOther("/");
    }

    private void end(String id) {
        own.endSignIn(id);
        notices.done(texts.of("account.sign-in.ended"));
        flow.seeOther(PATH);
    }
}
