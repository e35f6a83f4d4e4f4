package org.kauppa.users.signin.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * A refresh token as it is stored, without the token itself. It is born with a sign-in or by spending the one before it,
 * is spent once, and stays until it would have expired, so that a second use is noticed (RFC 9700, section 4.14.2).
 */
@Entity
@Table(name = "refresh_token")
@NamedQuery(name = RefreshToken.BY_HASH, query = "select t from RefreshToken t where t.tokenHash = :hash")
public class RefreshToken {

    /** Finds the one with that {@code hash}. */
    public static final String BY_HASH = "RefreshToken.byHash";

    /** For so long the same spending, by its key, is answered again: an answer may have been lost. */
    private static final Duration REPEATABLE = Duration.ofSeconds(60);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "sign_in_id")
    private String signInId;

    @Column(name = "issued_at")
    @Convert(converter = InstantColumn.class)
    private Instant issuedAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantColumn.class)
    private Instant expiresAt;

    @Column(name = "spent_at")
    @Convert(converter = InstantColumn.class)
    private Instant spentAt;

    @Column(name = "spent_with")
    private String spentWith;

    @Column(name = "successor_salt")
    private byte[] successorSalt;

    /** For JPA. */
    protected RefreshToken() {}

    /** A token of that sign-in that begins its life now. */
    public RefreshToken(TokenSecret secret, String signInId, Instant now, Instant expiresAt) {
        this.tokenHash = secret.hash();
        this.signInId = signInId;
        this.issuedAt = now;
        this.expiresAt = expiresAt;
    }

    /** The sign-in it prolongs. */
    public String signInId() {
        return signInId;
    }

    /** Whether it was not used in time. */
    public boolean isExpiredAt(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Whether it was used before. */
    public boolean isSpent() {
        return spentAt != null;
    }

    /**
     * Uses it up.
     *
     * @param key the digest of the key by which this use can be repeated, or null
     * @return the salt that, with the token itself, makes the next token
     */
    public byte[] spend(Instant now, String key) {
        spentAt = now;
        spentWith = key;
        successorSalt = TokenSecret.newSalt();
        return successorSalt.clone();
    }

    /** The salt of the use that had the same key, a moment ago; empty for any other second use. */
    public Optional<byte[]> saltOfSameUse(Instant now, String key) {
        var same = key != null && key.equals(spentWith) && now.isBefore(spentAt.plus(REPEATABLE));
        return same ? Optional.of(successorSalt.clone()) : Optional.empty();
    }
}
