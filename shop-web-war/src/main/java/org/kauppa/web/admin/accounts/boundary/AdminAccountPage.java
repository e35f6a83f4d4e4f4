package org.kauppa.web.admin.accounts.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.kauppa.web.admin.accounts.control.StaffAccounts;
import org.kauppa.web.admin.accounts.entity.AccountChange;
import org.kauppa.web.admin.accounts.entity.AccountOverview;
import org.kauppa.web.admin.boundary.AdminFlow;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.Here;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.signin.control.Shopper;

/**
 * The pages {@code /admin/account?name=edgars}, whose form ends all sign-ins of the account, and
 * {@code /admin/account/role?name=edgars}, whose form gives it the role of staff ({@code to=give}) or takes it
 * ({@code to=take}).
 */
@Named
@RequestScoped
public class AdminAccountPage {

    private static final String PATH = "/admin/account?name=";

    @Inject
    private PageFlow flow;

    @Inject
    private AdminFlow adminFlow;

    @Inject
    private StaffAccounts accounts;

    @Inject
    private Shopper shopper;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    @Inject
    private Here here;

    private AccountOverview account;

    /** Shows the account, or ends its sign-ins when the form was sent. */
    public void act() {
        adminFlow.carryOut(path(), () -> {
            if (flow.isForm()) {
                goOn(accounts.endSignIns(name()), "accounts.sign-ins-ended", true);
            } else {
                load();
            }
        });
    }

    /** Asks whether the role is to be given or taken, or does it when the form was sent. */
    public void actOnRole() {
        adminFlow.carryOut(path(), () -> {
            if (!flow.isForm()) {
                load();
            } else if (flow.field("to").equals("give")) {
                goOn(accounts.giveAdmin(name()), "accounts.role-given", false);
            } else if (flow.field("to").equals("take")) {
                goOn(accounts.takeAdmin(name()), "accounts.role-taken", true);
            } else {
                flow.badRequest();
            }
        });
    }

    /** The account; null when users does not answer. */
    public AccountOverview getAccount() {
        return account;
    }

    /** Whether it is the account of whoever looks at it. */
    public boolean isOwn() {
        return account != null && isOwn(account.username());
    }

    private void load() {
        accounts.find(name()).ifPresentOrElse(found -> account = found, flow::notFound);
    }

    /** @param endsSignIns whether the change has ended all sign-ins of the account */
    private void goOn(AccountChange change, String done, boolean endsSignIns) {
        switch (change) {
            case UNKNOWN -> flow.notFound();
            case LAST_ADMIN -> {
                notices.problem(texts.of("accounts.last-admin"));
                flow.seeOther(path());
            }
            case DONE -> {
                notices.done(texts.of(done, name()));
                flow.seeOther(endsSignIns && isOwn(name()) ? leave() : path());
            }
        }
    }

    /** This browser's own sign-in has ended too. */
    private String leave() {
        shopper.forget();
        return "/sign-in";
    }

    private boolean isOwn(String name) {
        return name.equalsIgnoreCase(shopper.getName());
    }

    private String path() {
        return PATH + here.encode(name());
    }

    private String name() {
        return flow.field("name");
    }
}
