package org.kauppa.web.account.boundary;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.util.List;
import org.kauppa.web.account.control.AccountRefused;
import org.kauppa.web.account.control.AccountRefused.Reason;
import org.kauppa.web.account.control.OwnAccount;
import org.kauppa.web.language.Texts;
import org.kauppa.web.layout.FieldError;
import org.kauppa.web.layout.Notices;
import org.kauppa.web.layout.PageFlow;
import org.kauppa.web.layout.Returned;
import org.kauppa.web.signin.control.Shopper;

/** The page {@code /register?from=/checkout}: makes an account, and leads the shopper back, signed in. */
@Named
@RequestScoped
public class RegisterPage {

    private static final String PATH = "/register";

    @Inject
    private PageFlow flow;

    @Inject
    private AccountFlow accountFlow;

    @Inject
    private OwnAccount own;

    @Inject
    private Shopper shopper;

    @Inject
    private Returned returned;

    @Inject
    private Notices notices;

    @Inject
    private Texts texts;

    /** Makes the account when the form was sent, else gets the page ready. */
    public void act() {
        if (flow.isForm()) {
            var name = flow.field("username");
            var password = flow.rawField("password");
            accountFlow.carryOut(again(), () -> register(name, password), () -> returned.to(PATH, name, List.of()));
        } else if (!shopper.isSignedIn()) {
            accountFlow.checkAvailable();
        }
    }

    private void register(String name, String password) {
        try {
            if (own.register(name, password)) {
                notices.done(texts.of("account.register.welcome", name));
                flow.seeOther(flow.from());
            } else {
                notices.done(texts.of("account.register.done"));
                flow.seeOther("/sign-in?from=" + from());
            }
        } catch (AccountRefused e) {
            returned.to(PATH, name, List.of(error(e.reason(), password)));
            flow.seeOther(again());
        }
    }

    private FieldError error(Reason reason, String password) {
        return switch (reason) {
            case NAME_TAKEN -> new FieldError("username", texts.of("account.register.taken"));
            case NAME_UNUSABLE -> new FieldError("username", texts.of("account.register.unusable"));
            case PASSWORD_WEAK, PASSWORD_WRONG ->
                new FieldError("password", PasswordRule.brokenBy(password).explain(texts));
        };
    }

    private String again() {
        return PATH + "?from=" + from();
    }

    private String from() {
        return URLEncoder.encode(flow.from(), UTF_8);
    }
}
