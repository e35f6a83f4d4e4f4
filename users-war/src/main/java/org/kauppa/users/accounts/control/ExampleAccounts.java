package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.accounts.entity.Role;
import org.kauppa.users.passwords.control.Passwords;

/** The accounts that everybody knows the passwords of, and that therefore exist in development mode only. */
@ApplicationScoped
public class ExampleAccounts {

    private static final List<Example> EXAMPLES = List.of(
            new Example("edgars", "edgars", Set.of(Role.CUSTOMER)),
            new Example("simon", "simon", Set.of(Role.CUSTOMER)),
            new Example("veli", "matti", Set.of(Role.CUSTOMER)),
            new Example("admin", "admin", Set.of(Role.ADMIN, Role.CUSTOMER)));

    private static final Logger LOG = Logger.getLogger(ExampleAccounts.class.getName());

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    /** Stores those that are missing. */
    public void addMissing() {
        EXAMPLES.stream()
                .filter(example -> accounts.named(example.username()).isEmpty())
                .map(example -> new Account(
                        example.username(), passwords.hash(example.password()), Instant.now(), example.roles()))
                .forEach(accounts::add);
    }

    /**
     * Deletes those that still have the password that everybody knows: the database was one of development before, and is not
     * any more.
     */
    public void removeKnown() {
        for (var example : EXAMPLES) {
            accounts.named(example.username())
                    .filter(found ->
                            passwords.inTurn(() -> passwords.matches(example.password(), found.passwordHash())))
                    .ifPresent(found -> {
                        accounts.deleteAlone(found.id());
                        LOG.log(
                                Level.WARNING,
                                "The example account {0} is deleted: its password is known",
                                found.username());
                    });
        }
    }

    private record Example(String username, String password, Set<Role> roles) {}
}
