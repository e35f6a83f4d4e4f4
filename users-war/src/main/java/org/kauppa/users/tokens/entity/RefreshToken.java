package org.kauppa.users.tokens.entity;

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
import java.util.UUID;
import org.kauppa.users.storage.entity.InstantColumn;

/**
 * A refresh token as it is stored, without the token itself. It is born at a sign-in, is good for 14 days, and is
 * deleted when its account signs in after that.
 */
@Entity
@Table(name = "refresh_token")
@NamedQuery(
        name = RefreshToken.DELETE_EXPIRED,
        query = "delete from RefreshToken t where t.accountId = :account and t.expiresAt <= :now")
public class RefreshToken {

    /** Deletes what expired up to {@code now} of one {@code account}. */
    public static final String DELETE_EXPIRED = "RefreshToken.deleteExpired";

    private static final Duration LIFETIME = Duration.ofDays(14);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "token_hash")
    private byte[] tokenHash;

    @Column(name = "account_id")
    private long accountId;

    @Column(name = "sign_in_id")
    private String signInId;

    @Column(name = "issued_at")
    @Convert(converter = InstantColumn.class)
    private Instant issuedAt;

    @Column(name = "expires_at")
    @Convert(converter = InstantColumn.class)
    private Instant expiresAt;

    /** For JPA. */
    protected RefreshToken() {}

    /**
     * A token that begins its life now.
     *
     * @param tokenHash the SHA-256 of the token
     * @param signIn what it shares with all tokens of the same sign-in
     */
    public RefreshToken(byte[] tokenHash, long accountId, UUID signIn, Instant now) {
        this.tokenHash = tokenHash.clone();
        this.accountId = accountId;
        this.signInId = signIn.toString();
        this.issuedAt = now;
        this.expiresAt = now.plus(LIFETIME);
    }
}
