package org.kauppa.users.passwords.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;
import org.kauppa.service.requests.Gate;
import org.kauppa.users.passwords.entity.PasswordHash;

/** Makes and checks password hashes, never more at once than the instance has room for. */
@ApplicationScoped
public class Passwords {

    private static final int AT_ONCE = Math.max(2, Runtime.getRuntime().availableProcessors());
    /** About what is done within {@link #PATIENCE}, at some 50 ms each: a longer queue would only make more wait in vain. */
    private static final int MAX_WAITING = 20 * AT_ONCE;

    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    private final Argon2id argon2id = new Argon2id();
    private final Gate gate = new Gate(AT_ONCE, MAX_WAITING, PATIENCE, TooManySignIns::new);
    private final PasswordHash decoy = argon2id.hash(UUID.randomUUID().toString());

    /**
     * A hash of {@code password} that may be stored.
     *
     * @throws TooManySignIns when there is no room in time
     */
    public PasswordHash hash(String password) {
        return gate.pass(() -> argon2id.hash(password));
    }

    /**
     * Does work that calls {@link #matches}, when it is its turn.
     *
     * @throws TooManySignIns when there is no room in time; nothing was done then
     */
    public <T> T inTurn(Supplier<T> work) {
        return gate.pass(work);
    }

    /** Whether {@code stored} was made from {@code password}; to be called {@linkplain #inTurn in turn}. */
    public boolean matches(String password, PasswordHash stored) {
        return argon2id.matches(password, stored);
    }

    /** A hash that no password matches, to be checked where there is no account, so that both take the same time. */
    public PasswordHash decoy() {
        return decoy;
    }

    /** Whether {@code stored} costs an attacker less, or us more, than a hash made today. */
    public boolean isOutdated(PasswordHash stored) {
        return !stored.costsAsMuchAs(decoy);
    }
}
