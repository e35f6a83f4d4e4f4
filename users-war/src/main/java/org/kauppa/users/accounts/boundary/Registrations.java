package org.kauppa.users.accounts.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.problems.InvalidRequest;
import org.kauppa.service.requests.RequestId;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.control.RegistrationLimit;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Registration;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.erasure.control.Erasures;
import org.kauppa.users.passwords.control.PasswordRules;
import org.kauppa.users.passwords.control.Passwords;

/** Makes accounts for those who ask for one. No transaction spans the hashing, which takes its time. */
@ApplicationScoped
public class Registrations {

    private static final Logger LOG = Logger.getLogger(Registrations.class.getName());

    /** Names that customers cannot have: the first admin's, who may be made later. */
    private static final Set<String> RESERVED = Set.of("admin");

    @Inject
    RegistrationLimit limit;

    @Inject
    PasswordRules rules;

    @Inject
    Accounts accounts;

    @Inject
    Erasures erasures;

    @Inject
    Passwords passwords;

    /**
     * Makes an account for a customer.
     *
     * @param address where the request came from
     * @throws InvalidRequest when the password is not taken
     * @throws UsernameTaken when the name is somebody's, or was until a short time ago
     * @throws org.kauppa.service.limits.TooManyRequests when too many come from there
     */
    public Account register(Registration registration, String address) {
        var username = registration.username();
        rules.objection(username, registration.password()).ifPresent(objection -> {
            throw new InvalidRequest("password", objection);
        });
        limit.take(address);
        if (isTaken(username)) {
            throw new UsernameTaken();
        }
        var password = passwords.hash(registration.password());
        var account = new Account(username, password, Instant.now(), Set.of(Role.CUSTOMER));
        if (!accounts.add(account)) {
            throw new UsernameTaken();
        }
        LOG.log(Level.INFO, "[{0}] Account registered, from {1}", new Object[] {RequestId.current(), address});
        return account;
    }

    private boolean isTaken(String username) {
        return RESERVED.contains(username.toLowerCase(Locale.ROOT))
                || accounts.named(username).isPresent()
                || erasures.isReserved(username);
    }
}
