package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import java.util.logging.Logger;
import org.kauppa.service.settings.DevelopmentMode;
import org.kauppa.service.settings.Secret;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.control.PasswordRules;
import org.kauppa.users.passwords.control.Passwords;

/**
 * The account {@code admin}, with which a new shop is taken over: its password comes from the settings, and it is made
 * when nobody is an admin. Not in development mode, where an example account does that.
 */
@ApplicationScoped
public class FirstAdmin {

    private static final Logger LOG = Logger.getLogger(FirstAdmin.class.getName());
    private static final String NAME = "admin";
    private static final String SETTING = "SHOP_ADMIN_PASSWORD";

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    @Inject
    PasswordRules rules;

    /** At deployment, so that a password that is missing or bad is found there. */
    void check(@Observes @Initialized(ApplicationScoped.class) Object start) {
        if (!DevelopmentMode.isOn()) {
            refuseBad(Secret.named(SETTING));
        }
    }

    /** Makes the account, unless there is an admin. */
    public void addIfMissing() {
        if (!accounts.hasOneWith(Role.ADMIN)) {
            var password = passwords.hash(Secret.named(SETTING).reveal());
            if (!accounts.add(new Account(NAME, password, Instant.now(), Set.of(Role.ADMIN, Role.CUSTOMER)))) {
                LOG.warning("Nobody is an admin: the account " + NAME + " is there, without that role");
            }
        }
    }

    private void refuseBad(Secret password) {
        rules.objection(NAME, password.reveal()).ifPresent(objection -> {
            throw new IllegalStateException("The setting " + SETTING + " " + objection + ".");
        });
    }
}
