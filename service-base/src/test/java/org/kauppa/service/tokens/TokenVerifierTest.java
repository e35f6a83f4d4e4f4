package org.kauppa.service.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokenVerifierTest {

    private static final String ISSUER = "http://localhost:8080";
    private static final ECKey KEY = ecKey();
    private static final RSAKey RSA_KEY = rsaKey();

    /** An RSA key in the set too, so that the algorithm alone must keep it out. */
    private final TokenVerifier verifier = new TokenVerifier(
            ISSUER, new ImmutableJWKSet<>(new JWKSet(List.of(KEY.toPublicJWK(), RSA_KEY.toPublicJWK()))));

    @Test
    void knowsTheCaller() throws JOSEException {
        var caller = verifier.verify(es256(claims().build(), KEY));
        assertThat(caller).isEqualTo(new Caller("edgars", Set.of("customer"), "a-sign-in"));
        assertThat(caller.getName()).isEqualTo("edgars");
    }

    @Test
    void refusesNoAlgorithm() {
        assertRefused(new PlainJWT(claims().build()).serialize());
    }

    @Test
    void refusesHs256SignedWithThePublicKey() throws JOSEException {
        var publicKey = KEY.toPublicJWK().toJSONString().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertRefused(signed(JWSAlgorithm.HS256, KEY.getKeyID(), claims().build(), new MACSigner(publicKey)));
        assertRefused(signed(
                JWSAlgorithm.HS256,
                KEY.getKeyID(),
                claims().build(),
                new MACSigner(KEY.toECPublicKey().getEncoded())));
    }

    @Test
    void refusesRs256WithAKeyOfTheSet() throws JOSEException {
        assertRefused(signed(JWSAlgorithm.RS256, RSA_KEY.getKeyID(), claims().build(), new RSASSASigner(RSA_KEY)));
    }

    @Test
    void refusesTheSignatureOfAnotherKey() throws JOSEException {
        var other = ecKey();
        assertRefused(es256(claims().build(), other));
        assertRefused(signed(JWSAlgorithm.ES256, KEY.getKeyID(), claims().build(), new ECDSASigner(other)));
    }

    @Test
    void refusesAnotherIssuerOrAudience() throws JOSEException {
        assertRefused(es256(claims().issuer("http://evil").build(), KEY));
        assertRefused(es256(claims().issuer(null).build(), KEY));
        assertRefused(es256(claims().audience("other").build(), KEY));
        assertRefused(es256(claims().audience((String) null).build(), KEY));
    }

    @Test
    void refusesWhatIsExpiredOrNotYetValid() throws JOSEException {
        assertRefused(es256(claims().expirationTime(in(Duration.ofHours(-1))).build(), KEY));
        assertRefused(es256(claims().expirationTime(in(Duration.ofSeconds(-40))).build(), KEY));
        assertRefused(es256(claims().notBeforeTime(in(Duration.ofMinutes(5))).build(), KEY));
    }

    @Test
    void bearsClocksThatDifferALittle() throws JOSEException {
        var token = es256(claims().expirationTime(in(Duration.ofSeconds(-10))).build(), KEY);
        assertThat(verifier.verify(token).name()).isEqualTo("edgars");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sub", "groups", "iat", "exp", "jti", "iss", "aud"})
    void refusesATokenWithoutAClaim(String claim) throws JOSEException {
        assertRefused(es256(claims().claim(claim, null).build(), KEY));
    }

    @Test
    void refusesRolesThatAreNotAList() throws JOSEException {
        assertRefused(es256(claims().claim("groups", "admin").build(), KEY));
        assertRefused(es256(claims().claim("groups", List.of(1, 2)).build(), KEY));
    }

    @Test
    void refusesAnAlteredToken() throws JOSEException {
        var parts = es256(claims().build(), KEY).split("\\.");
        var admin = com.nimbusds.jose.util.Base64URL.encode(
                claims().claim("groups", List.of("admin")).build().toString());
        assertRefused(parts[0] + "." + admin + "." + parts[2]);
        assertRefused(parts[0] + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "x.y.z", "{}", "a.b.c.d.e", "💣", "eyJhbGciOiJFUzI1NiJ9.e30."})
    void refusesWhatIsNoToken(String token) {
        assertRefused(token);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> verifier.verify(token)).isInstanceOf(InvalidToken.class);
    }

    static JWTClaimsSet.Builder claims() {
        return new JWTClaimsSet.Builder()
                .issuer(ISSUER)
                .audience(TokenVerifier.AUDIENCE)
                .subject("edgars")
                .claim("groups", List.of("customer"))
                .claim("sid", "a-sign-in")
                .issueTime(in(Duration.ZERO))
                .expirationTime(in(Duration.ofMinutes(15)))
                .jwtID("1");
    }

    static String es256(JWTClaimsSet claims, ECKey key) throws JOSEException {
        return signed(JWSAlgorithm.ES256, key.getKeyID(), claims, new ECDSASigner(key));
    }

    private static String signed(JWSAlgorithm algorithm, String keyId, JWTClaimsSet claims, JWSSigner signer)
            throws JOSEException {
        var token = new SignedJWT(new JWSHeader.Builder(algorithm).keyID(keyId).build(), claims);
        token.sign(signer);
        return token.serialize();
    }

    private static Date in(Duration time) {
        return Date.from(Instant.now().plus(time));
    }

    static ECKey ecKey() {
        try {
            return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey rsaKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
