package org.kauppa.web.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.account.control.AccountRefused;
import org.kauppa.web.account.control.AccountRefused.Reason;
import org.kauppa.web.account.control.OwnAccount;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.layout.Returned;

/** The page {@code /account/password}, where it is changed. */
@Named
@RequestScoped
public class PasswordPage {

    private static final String PATH = "/account/password";

    @Inject
    private PageFlow flow;

    @Inject
    private AccountFlow accountFlow;

    @Inject
    private OwnAccount own;

    @Inject
    private Returned returned;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    /** Changes the password when the form was sent. */
    public void act() {
        accountFlow.forShopper(PATH, () -> {
            if (flow.isForm()) {
                change(flow.rawField("current"), flow.rawField("new"));
            } else {
                accountFlow.checkAvailable();
            }
        });
    }

    private void change(String current, String next) {
        try {
            own.changePassword(current, next);
            notices.done(texts.of("account.password.done"));
            flow.seeOther("/account");
        } catch (AccountRefused e) {
            var error = e.reason() == Reason.PASSWORD_WRONG
                    ? new FieldError("current", texts.of("account.password.wrong"))
                    : new FieldError("new", PasswordRule.brokenBy(next).explain(texts));
            returned.to(PATH, "", List.of(error));
            flow.seeOther(PATH);
        }
    }
}
