package org.kauppa.web.account.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.kauppa.web.account.control.AccountRefused;
import org.kauppa.web.account.control.OwnAccount;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.layout.Returned;

/** The page {@code /account/delete}, where an account ends. */
@Named
@RequestScoped
public class DeletePage {

    private static final String PATH = "/account/delete";

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

    /** Deletes the account when the form was sent with its password. */
    public void act() {
        accountFlow.forShopper(PATH, () -> {
            if (flow.isForm()) {
                delete(flow.rawField("password"));
            } else {
                accountFlow.checkAvailable();
            }
        });
    }

    private void delete(String password) {
        try {
            own.delete(password);
            notices.done(texts.of("account.delete.done"));
            flow.seeOther("/");
        } catch (AccountRefused e) {
            returned.to(PATH, "", List.of(new FieldError("password", texts.of("account.delete.wrong"))));
            flow.seeOther(PATH);
        }
    }
}
