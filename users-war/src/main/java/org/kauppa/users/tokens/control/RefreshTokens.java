package org.kauppa.users.tokens.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.kauppa.users.tokens.entity.RefreshToken;

/** Issues refresh tokens. They are random, so a fast hash is enough to keep a thief of the table from using them. */
@ApplicationScoped
public class RefreshTokens {

    private static final int TOKEN_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "users")
    EntityManager entityManager;

    /** Issues the first token of a new sign-in and forgets the account's expired ones; answers with the token. */
    @Transactional
    public String begin(long accountId) {
        var now = Instant.now();
        entityManager
                .createNamedQuery(RefreshToken.DELETE_EXPIRED)
                .setParameter("account", accountId)
                .setParameter("now", now)
                .executeUpdate();
        var token = newToken();
        entityManager.persist(new RefreshToken(sha256(token), accountId, UUID.randomUUID(), now));
        return token;
    }

    private String newToken() {
        var bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] sha256(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
