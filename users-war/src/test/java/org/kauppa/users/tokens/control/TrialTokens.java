package org.kauppa.users.tokens.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.kauppa.users.passwords.entity.PasswordHash;

/** What tests of other packages need and only this one can make. */
public final class TrialTokens {

    private TrialTokens() {}

    /** Access tokens with a key that nobody else has. */
    public static AccessTokens accessTokens() {
        try {
            var key = new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
            return new AccessTokens("http://localhost:8080", new KeyRing(key, List.of()), Clock.systemUTC());
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A hash as it would have been made when computers were slower. */
    public static PasswordHash outdatedHash(String password) {
        var salt = new byte[16];
        Arrays.fill(salt, (byte) 7);
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(64)
                .withIterations(1)
                .withParallelism(1)
                .withSalt(salt)
                .build());
        var hash = new byte[32];
        argon2.generateBytes(password.getBytes(StandardCharsets.UTF_8), hash);
        return new PasswordHash(64, 1, 1, salt, hash);
    }
}
