package org.kauppa.users.tokens.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kauppa.service.tokens.Caller;
import org.kauppa.service.tokens.TokenVerifier;

class AccessTokensTest {

    private static final String ISSUER = "http://localhost:8080";

    @Test
    void areBelievedByTheOtherServices() throws Exception {
        var tokens = new AccessTokens(ISSUER, keyRing(), Clock.systemUTC());
        var verifier = new TokenVerifier(ISSUER, new ImmutableJWKSet<>(tokens.publicKeys()));
        assertThat(verifier.verify(tokens.issue("veli", List.of("customer"), "a-sign-in")))
                .isEqualTo(new Caller("veli", Set.of("customer"), "a-sign-in"));
    }

    @Test
    void carryTheClaimsOfTheContract() throws Exception {
        var tokens = new AccessTokens(ISSUER, keyRing(), Clock.systemUTC());
        var token = SignedJWT.parse(tokens.issue("admin", List.of("customer", "admin"), "a-sign-in"));
        var claims = token.getJWTClaimsSet();
        assertThat(claims.getClaims().keySet())
                .containsExactlyInAnyOrder("iss", "aud", "sub", "upn", "groups", "iat", "exp", "jti", "sid");
        assertThat(claims.getStringClaim("upn")).isEqualTo("admin").isEqualTo(claims.getSubject());
        assertThat(claims.getStringListClaim("groups")).containsExactly("customer", "admin");
        assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
                .isEqualTo(900_000);
        assertThat(token.getHeader().getKeyID())
                .isEqualTo(
                        tokens.publicKeys().getKeys().get(0).computeThumbprint().toString());
    }

    @Test
    void publishNothingPrivate() throws Exception {
        var tokens = new AccessTokens(ISSUER, keyRing(), Clock.systemUTC());
        assertThat(tokens.publicKeys().getKeys()).noneMatch(key -> key.isPrivate());
        assertThat(tokens.publicKeys().toString(false)).doesNotContain("\"d\"");
    }

    @Test
    void havePublicKeysThatBelongToThePrivateOne() throws Exception {
        for (var i = 0; i < 20; i++) {
            var pair = pair("EC", "secp256r1");
            var derived =
                    SigningKey.fromPem(pem(pair.getPrivate().getEncoded())).toECPublicKey();
            assertThat(derived.getW()).isEqualTo(((ECPublicKey) pair.getPublic()).getW());
            assertThat(Curve.forECParameterSpec(derived.getParams())).isEqualTo(Curve.P_256);
        }
    }

    @Test
    void refuseAnotherKindOfKeyWithoutShowingIt() throws Exception {
        for (var pem : List.of("", "secret", pem(new byte[] {1, 2, 3}), pem("EC", "secp384r1"), pem("RSA", null))) {
            assertThatThrownBy(() -> SigningKey.fromPem(pem))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageNotContaining("secret")
                    .hasMessageStartingWith("is not");
        }
    }

    @Test
    void ofErasureHaveThatRoleAlone() throws Exception {
        var claims = SignedJWT.parse(new AccessTokens(ISSUER, keyRing(), Clock.systemUTC()).issueForErasure("veli"))
                .getJWTClaimsSet();
        assertThat(claims.getSubject()).isEqualTo("veli");
        assertThat(claims.getStringListClaim("groups")).containsExactly(Caller.ERASURE);
        assertThat(claims.getClaim(TokenVerifier.SIGN_IN)).isNull();
    }

    private static KeyRing keyRing() throws GeneralSecurityException {
        return new KeyRing(SigningKey.fromPem(pem("EC", "secp256r1")), List.of());
    }

    private static String pem(String algorithm, String curve) throws GeneralSecurityException {
        return pem(pair(algorithm, curve).getPrivate().getEncoded());
    }

    private static java.security.KeyPair pair(String algorithm, String curve) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance(algorithm);
        if (curve != null) {
            generator.initialize(new ECGenParameterSpec(curve));
        }
        return generator.generateKeyPair();
    }

    private static String pem(byte[] der) {
        return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(der)
                + "\n-----END PRIVATE KEY-----\n";
    }
}
