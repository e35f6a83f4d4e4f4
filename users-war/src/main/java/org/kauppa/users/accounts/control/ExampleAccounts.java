package org.kauppa.users.accounts.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Set;
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

    /** SQL of its own, because another instance may be storing the same ones: whoever comes second changes nothing. */
    private static final String ADD_ACCOUNT = "insert into account (username, password_hash, created_at) "
            + "values (?1, ?2, ?3) on duplicate key update id = id";

    private static final String ADD_ROLE = "insert into account_role (account_id, role) "
            + "select id, ?2 from account where username = ?1 on duplicate key update role = account_role.role";

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    Passwords passwords;

    /** Stores those that are missing. */
    @Transactional
    public void addMissing() {
        EXAMPLES.stream()
                .filter(example -> accounts.named(example.username()).isEmpty())
                .forEach(this::add);
    }

    private void add(Example example) {
        entityManager
                .createNativeQuery(ADD_ACCOUNT)
                .setParameter(1, example.username())
                .setParameter(2, passwords.hash(example.password()).phc())
                .setParameter(3, Timestamp.from(Instant.now()))
                .executeUpdate();
        for (var role : example.roles()) {
            entityManager
                    .createNativeQuery(ADD_ROLE)
                    .setParameter(1, example.username())
                    .setParameter(2, role.name())
                    .executeUpdate();
        }
    }

    private record Example(String username, String password, Set<Role> roles) {}
}
