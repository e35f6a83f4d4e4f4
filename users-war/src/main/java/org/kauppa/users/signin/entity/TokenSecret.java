package org.kauppa.users.signin.entity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret of a refresh token, which only its holder keeps: 256 bits in 43 characters. They are random, or as good as
 * that, so a fast hash is enough to keep a thief of the table from using them.
 *
 * @param text what the holder sends
 */
public record TokenSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String MAC = "HmacSHA256";
    private static final int BYTES = 32;

    /** The secret of the first token of a sign-in. */
    public static TokenSecret random() {
        return of(newSalt());
    }

    static byte[] newSalt() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /**
     * The secret of the token that follows this one: HMAC-SHA256 of the salt under this secret. Who has only the table, or
     * only this token, cannot compute it; who has both can a second time, for an answer that was lost.
     */
    public TokenSecret successor(byte[] salt) {
        try {
            var mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), MAC));
            return of(mac.doFinal(salt));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA256", e);
        }
    }

    /** What is stored of it. */
    public byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static TokenSecret of(byte[] bytes) {
        return new TokenSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    @Override
    public String toString() {
        return "(refresh token)";
    }
}
