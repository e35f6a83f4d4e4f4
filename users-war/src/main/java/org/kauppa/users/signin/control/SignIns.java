package org.kauppa.users.signin.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.kauppa.service.requests.ClientAddress;
import org.kauppa.service.requests.RequestId;
import org.kauppa.users.accounts.control.Accounts;
import org.kauppa.users.accounts.entity.Account;
import org.kauppa.users.passwords.entity.PasswordHash;
import org.kauppa.users.signin.entity.OngoingSignIn;
import org.kauppa.users.signin.entity.RefreshToken;
import org.kauppa.users.signin.entity.Renewal;
import org.kauppa.users.signin.entity.SignInAttempt;
import org.kauppa.users.signin.entity.TokenSecret;

/**
 * The stored sign-ins with their refresh tokens. Whoever changes one locks the sign-in's row first and its tokens after
 * that, so that two who meet wait for each other instead of both being undone.
 */
@ApplicationScoped
public class SignIns {

    private static final Logger LOG = Logger.getLogger(SignIns.class.getName());

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    @Inject
    Accounts accounts;

    @Inject
    KnownAddresses knownAddresses;

    /**
     * Begins a sign-in, and gives its first token, unless the password was changed since it was checked.
     *
     * @param account as it was when the password was checked
     * @throws WrongCredentials when it has another password by now, or is gone
     */
    @Transactional
    public Renewal begin(Account account, SignInAttempt attempt) {
        var accountId = account.id();
        var now = Instant.now();
        if (!noteIfUnchanged(account, now)) {
            throw new WrongCredentials();
        }
        knownAddresses.remember(accountId, attempt);
        var signIn = new OngoingSignIn(accountId, now);
        var secret = TokenSecret.random();
        entityManager.persist(signIn);
        entityManager.persist(new RefreshToken(secret, signIn.id(), now, signIn.prolong(now)));
        return new Renewal(accountId, signIn.id(), secret);
    }

    /**
     * Spends a token for the next one. A spent one that comes again ends its sign-in: either this or the earlier use was
     * a thief's. The exception is a repeat of the same use.
     *
     * @param key the digest of the key by which this use can be repeated, or null
     * @return empty when the token is not, or no longer, good
     */
    @Transactional
    public Optional<Renewal> renew(TokenSecret secret, String key) {
        var signIn = find(secret).map(RefreshToken::signInId).flatMap(this::locked);
        if (signIn.isEmpty()) {
            return Optional.empty();
        }
        var now = Instant.now();
        return find(secret)
                .filter(token -> !token.isExpiredAt(now))
                .flatMap(token -> renew(secret, token, signIn.get(), key, now));
    }

    private Optional<Renewal> renew(
            TokenSecret secret, RefreshToken token, OngoingSignIn signIn, String key, Instant now) {
        if (!token.isSpent()) {
            var next = secret.successor(token.spend(now, key));
            entityManager.persist(new RefreshToken(next, token.signInId(), now, signIn.prolong(now)));
            return Optional.of(renewal(signIn, next));
        }
        var next = token.saltOfSameUse(now, key).map(secret::successor).filter(this::isUnspent);
        if (next.isEmpty()) {
            entityManager.remove(signIn);
            LOG.log(
                    Level.WARNING,
                    "[{0}] A spent refresh token came again, from {1}: its sign-in has ended",
                    new Object[] {RequestId.current(), ClientAddress.current()});
        }
        return next.map(again -> renewal(signIn, again));
    }

    /** Ends the sign-in of a token, spent or not; without effect when there is none. */
    @Transactional
    public void end(TokenSecret secret) {
        find(secret).map(RefreshToken::signInId).flatMap(this::locked).ifPresent(entityManager::remove);
    }

    /** The sign-in of that id, when it is one of that account and not over. */
    public Optional<OngoingSignIn> of(long accountId, String id) {
        return Optional.ofNullable(entityManager.find(OngoingSignIn.class, id))
                .filter(signIn -> signIn.accountId() == accountId)
                .filter(signIn -> !signIn.isOverAt(Instant.now()));
    }

    /** All of an account, newest first. */
    public List<OngoingSignIn> of(long accountId) {
        return entityManager
                .createNamedQuery(OngoingSignIn.OF_ACCOUNT, OngoingSignIn.class)
                .setParameter("account", accountId)
                .getResultStream()
                .filter(signIn -> !signIn.isOverAt(Instant.now()))
                .toList();
    }

    /** Ends one of an account, and says whether there was such a one. */
    @Transactional
    public boolean end(long accountId, String id) {
        var signIn = locked(id).filter(found -> found.accountId() == accountId);
        signIn.ifPresent(entityManager::remove);
        return signIn.isPresent();
    }

    /**
     * Sets another password, ends all sign-ins but the one of that id, and forgets from where the account was signed in to:
     * somebody else may have known the old one.
     *
     * @param account as it was when the old password was checked
     * @return false when the password was changed meanwhile; nothing is done then
     */
    @Transactional
    public boolean changePassword(Account account, PasswordHash made, String kept) {
        if (!accounts.replaceHash(account, made)) {
            return false;
        }
        endOthers(account.id(), kept);
        knownAddresses.forget(account.id());
        return true;
    }

    /** Ends all of an account. */
    @Transactional
    public void endAll(long accountId) {
        endOthers(accountId, "");
    }

    private void endOthers(long accountId, String kept) {
        entityManager
                .createNamedQuery(OngoingSignIn.END_OTHERS)
                .setParameter("account", accountId)
                .setParameter("kept", kept)
                .executeUpdate();
    }

    /** Keeps others from changing the password until this transaction ends. */
    private boolean noteIfUnchanged(Account account, Instant now) {
        return entityManager
                        .createNativeQuery(
                                "update account set last_sign_in_at = ?3 where id = ?1 and password_hash = ?2")
                        .setParameter(1, account.id())
                        .setParameter(2, account.passwordHash().phc())
                        .setParameter(3, Timestamp.from(now))
                        .executeUpdate()
                == 1;
    }

    private static Renewal renewal(OngoingSignIn signIn, TokenSecret next) {
        return new Renewal(signIn.accountId(), signIn.id(), next);
    }

    private boolean isUnspent(TokenSecret secret) {
        return find(secret).filter(token -> !token.isSpent()).isPresent();
    }

    private Optional<OngoingSignIn> locked(String id) {
        return Optional.ofNullable(entityManager.find(OngoingSignIn.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** As it is now, not as this transaction saw it before it had the lock. */
    private Optional<RefreshToken> find(TokenSecret secret) {
        return entityManager
                .createNamedQuery(RefreshToken.BY_HASH, RefreshToken.class)
                .setParameter("hash", secret.hash())
                .setHint("eclipselink.refresh", true)
                .getResultStream()
                .findFirst();
    }
}
