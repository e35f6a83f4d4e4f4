package org.kauppa.users.tokens.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.kauppa.service.tokens.TokenVerifier;

/** Signs access tokens: ES256, for the shop's services, good for 15 minutes. */
public class AccessTokens {

    /** How long a token holds. */
    public static final Duration LIFETIME = Duration.ofMinutes(15);

    private final String issuer;
    private final ECKey key;
    private final ECDSASigner signer;
    private final Clock clock;

    AccessTokens(String issuer, ECKey key, Clock clock) {
        try {
            this.issuer = issuer;
            this.key = key;
            this.signer = new ECDSASigner(key);
            this.clock = clock;
        } catch (JOSEException e) {
            throw new IllegalArgumentException("The key cannot sign", e);
        }
    }

    /** A token that says: whoever brings this is {@code username} and has these roles. */
    public String issue(String username, List<String> roles) {
        var now = clock.instant();
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(JOSEObjectType.JWT)
                .keyID(key.getKeyID())
                .build();
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer)
                .audience(TokenVerifier.AUDIENCE)
                .subject(username)
                .claim("upn", username)
                .claim("groups", roles)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plus(LIFETIME)))
                .jwtID(UUID.randomUUID().toString())
                .build();
        var token = new SignedJWT(header, claims);
        try {
            token.sign(signer);
        } catch (JOSEException e) {
            throw new IllegalStateException("A key that was good at the start cannot sign", e);
        }
        return token.serialize();
    }

    /** The public keys by which others check the tokens. */
    public JWKSet publicKeys() {
        return new JWKSet(key).toPublicJWKSet();
    }
}
