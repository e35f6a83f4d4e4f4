package org.kauppa.service.tokens;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKMatcher;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.net.URL;
import java.text.ParseException;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * Decides by itself whether an access token holds: ES256 only, from the known issuer, for this shop, not expired
 * (RFC 8725 gives the rules).
 */
public class TokenVerifier {

    /** Who the shop's tokens are for. */
    public static final String AUDIENCE = "kauppa";

    /** The claim that names the sign-in a token was given for. */
    public static final String SIGN_IN = "sid";

    private static final int KEYS_TIMEOUT_MS = 1_000;
    private static final int KEYS_MAX_BYTES = 64 * 1024;
    private static final Duration KEYS_FRESH = Duration.ofMinutes(5);
    private static final Duration KEYS_ASKED_FOR = Duration.ofMillis(2L * KEYS_TIMEOUT_MS);
    /** Short, because a service that starts while users is down would else know nobody for all this time. */
    static final Duration BETWEEN_QUESTIONS = Duration.ofSeconds(1);

    private static final Duration KEYS_OUTLIVE_USERS = Duration.ofHours(25);
    private static final JWKSelector EVERY_KEY = new JWKSelector(new JWKMatcher.Builder().build());
    private static final int CLOCK_SKEW_SECONDS = 30;

    private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

    private final JWKSource<SecurityContext> keys;

    /** A verifier with keys from wherever they are. */
    public TokenVerifier(String issuer, JWKSource<SecurityContext> keys) {
        this.keys = keys;
        processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.ES256, keys));
        var claims = new DefaultJWTClaimsVerifier<SecurityContext>(
                AUDIENCE,
                new JWTClaimsSet.Builder().issuer(issuer).build(),
                Set.of("sub", "groups", "iat", "exp", "jti"));
        claims.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(claims);
    }

    /**
     * Keys from the users service: kept for five minutes, refreshed ahead, asked for again when a token names an
     * unknown one, and good for a day longer while that service is down.
     */
    public static JWKSource<SecurityContext> keysAt(URL jwks) {
        var retriever = new DefaultResourceRetriever(KEYS_TIMEOUT_MS, KEYS_TIMEOUT_MS, KEYS_MAX_BYTES);
        return JWKSourceBuilder.create(jwks, retriever)
                .cache(KEYS_FRESH.toMillis(), KEYS_ASKED_FOR.toMillis())
                .rateLimited(BETWEEN_QUESTIONS.toMillis())
                .outageTolerant(KEYS_OUTLIVE_USERS.toMillis())
                .build();
    }

    /**
     * The caller that {@code token} speaks for.
     *
     * @throws InvalidToken when it does not hold
     * @throws KeysUnavailable when there are no keys to tell
     */
    public Caller verify(String token) {
        try {
            var claims = processor.process(token, null);
            return new Caller(claims.getSubject(), Set.copyOf(roles(claims)), signIn(claims));
        } catch (KeySourceException e) {
            if (hasKeys()) {
                throw new InvalidToken("None of the known keys has signed the access token", e);
            }
            throw new KeysUnavailable(e);
        } catch (BadJOSEException | JOSEException | ParseException e) {
            throw new InvalidToken("The access token does not hold", e);
        }
    }

    /**
     * Gets the keys, so that they are there before the first token is, and before the users service may be lost.
     *
     * @throws KeysUnavailable when they cannot be had
     */
    public void fetchKeys() {
        if (!hasKeys()) {
            throw new KeysUnavailable(null);
        }
    }

    private boolean hasKeys() {
        try {
            return !keys.get(EVERY_KEY, null).isEmpty();
        } catch (KeySourceException e) {
            return false;
        }
    }

    private static String signIn(JWTClaimsSet claims) throws ParseException {
        var signIn = claims.getStringClaim(SIGN_IN);
        return signIn == null ? "" : signIn;
    }

    private static List<String> roles(JWTClaimsSet claims) throws ParseException {
        var roles = claims.getStringListClaim("groups");
        return roles == null ? List.of() : roles;
    }
}
