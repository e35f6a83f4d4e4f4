package org.kauppa.users.passwords.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.kauppa.users.passwords.entity.PasswordHash;

/**
 * Argon2id (RFC 9106) with the least parameters that the OWASP Password Storage Cheat Sheet names: 19 MiB, two passes,
 * one lane.
 */
final class Argon2id {

    static final int MEMORY_KIB = 19 * 1024;
    private static final int ITERATIONS = 2;
    private static final int LANES = 1;
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** A hash of {@code password} with a new salt and the parameters of today. */
    PasswordHash hash(String password) {
        var salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return compute(password, new PasswordHash(MEMORY_KIB, ITERATIONS, LANES, salt, new byte[HASH_BYTES]));
    }

    /** Whether {@code stored} was made from {@code password}; takes the same time either way. */
    boolean matches(String password, PasswordHash stored) {
        return MessageDigest.isEqual(compute(password, stored).hash(), stored.hash());
    }

    private static PasswordHash compute(String password, PasswordHash like) {
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(like.memoryKib())
                .withIterations(like.iterations())
                .withParallelism(like.lanes())
                .withSalt(like.salt())
                .build();
        var argon2 = new Argon2BytesGenerator();
        argon2.init(parameters);
        var hash = new byte[like.hash().length];
        argon2.generateBytes(bytes(password), hash);
        return new PasswordHash(like.memoryKib(), like.iterations(), like.lanes(), like.salt(), hash);
    }

    /** One spelling of what looks the same: keyboards differ in how they send an accented letter (RFC 8265, 4.2). */
    private static byte[] bytes(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
    }
}
