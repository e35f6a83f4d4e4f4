package org.kauppa.users.tokens.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.TokenVerifier;

/** Signs access tokens: ES256, for the shop's services, good for 15 minutes. */
public class AccessTokens {

    /** How long a token holds. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final String issuer;
    private final KeyRing keys;
    private final ECDSASigner signer;
    private final Clock clock;

    AccessTokens(String issuer, KeyRing keys, Clock clock) {
        try {
            this.issuer = issuer;
            this.keys = keys;
            this.signer = new ECDSASigner(keys.signing());
            this.clock = clock;
        } catch (JOSEException e) {
            throw new IllegalArgumentException("The key cannot sign", e);
        }
    }

    /**
     * A token that says: whoever brings this is {@code username} and has these roles.
     *
     * @param signIn the id of the sign-in it is given for
     */
    public String issue(String username, List<String> roles, String signIn) {
        return sign(claims(username, roles).claim(TokenVerifier.SIGN_IN, signIn));
    }

    /** A token by which this service lets others forget the name of an account that was deleted. */
    public String issueForErasure(String username) {
        return sign(claims(username, List.of(Caller.ERASURE)));
    }

    private JWTClaimsSet.Builder claims(String username, List<String> roles) {
        var now = clock.instant();
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(TokenVerifier.AUDIENCE)
                .subject(username)
                .claim("upn", username)
                .claim("groups", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString());
    }

    private String sign(JWTClaimsSet.Builder claims) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(keys.signing().getKeyID())
                .build();
        var token = new SignedJWT(header, claims.build());
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("A key that was good at the start cannot sign", e);
        }
        return token.serialize();
    }

    /** The public keys by which others check the tokens. */
    public JWKSet publicKeys() {
        return keys.published();
    }
}
