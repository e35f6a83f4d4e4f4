package org.kauppa.systemtests.security;

import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.Base64;
import java.util.function.BiFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Access tokens that must not be believed, each made from a good one by one step (RFC 8725 tells of most of them). */
enum Forgery {
    NOT_SIGNED((token, key) -> token.withHeader("alg", "none").unsigned()),
    NOT_SIGNED_AND_SPELT_OTHERWISE(
            (token, key) -> token.withHeader("alg", "nOnE").unsigned()),
    NOT_SIGNED_BUT_WITH_A_SIGNATURE(
            (token, key) -> token.withHeader("alg", "none").asSignedBefore()),
    WITHOUT_ITS_SIGNATURE((token, key) -> token.unsigned()),
    WITH_A_SIGNATURE_OF_ZEROS((token, key) -> token.signedBy(text -> new byte[64])),
    HS256_WITH_THE_PUBLIC_KEY_AS_PUBLISHED((token, key) -> token.withHeader("alg", "HS256")
            .signedBy(hs256(key.published().toString().getBytes(StandardCharsets.UTF_8)))),
    HS256_WITH_THE_PUBLIC_KEY_IN_DER((token, key) ->
            token.withHeader("alg", "HS256").signedBy(hs256(key.open().getEncoded()))),
    HS256_WITH_THE_PUBLIC_KEY_IN_PEM((token, key) ->
            token.withHeader("alg", "HS256").signedBy(hs256(pem(key.open().getEncoded())))),
    RS256((token, key) -> token.withHeader("alg", "RS256").signedBy(rs256())),
    ES256_WITH_ANOTHER_KEY((token, key) -> token.signedBy(ShopKey.es256(anotherKey()))),
    ES256_WITH_AN_UNKNOWN_KEY((token, key) -> token.withHeader("kid", "unknown").signedBy(ShopKey.es256(anotherKey()))),
    UNKNOWN_KEY_ID((token, key) -> token.withHeader("kid", "../../dev/null").signedBy(key::sign)),
    ITS_OWN_KEY_INSIDE((token, key) -> {
        var own = anotherKey();
        return token.withHeader("jwk", published(own)).signedBy(ShopKey.es256(own));
    }),
    AN_EXTENSION_THAT_NOBODY_KNOWS((token, key) -> token.withHeader(
                    "crit", Json.createArrayBuilder().add("rule").build())
            .withHeader("rule", "believe me")
            .signedBy(key::sign)),
    WRONG_ISSUER(
            (token, key) -> token.withClaim("iss", "http://elsewhere.example").signedBy(key::sign)),
    NO_ISSUER((token, key) -> token.withoutClaim("iss").signedBy(key::sign)),
    WRONG_AUDIENCE((token, key) -> token.withClaim("aud", "kauppa2").signedBy(key::sign)),
    NO_AUDIENCE((token, key) -> token.withoutClaim("aud").signedBy(key::sign)),
    NO_SUBJECT((token, key) -> token.withoutClaim("sub").signedBy(key::sign)),
    EXPIRED_BY_AN_HOUR(
            (token, key) -> token.withClaim("exp", Duration.ofHours(-1)).signedBy(key::sign)),
    WITHOUT_END((token, key) -> token.withoutClaim("exp").signedBy(key::sign)),
    NOT_YET_VALID((token, key) -> token.withClaim("nbf", Duration.ofHours(1)).signedBy(key::sign)),
    MADE_STAFF_AFTERWARDS((token, key) -> token.withClaim(
                    "groups",
                    Json.createArrayBuilder().add("customer").add("admin").build())
            .asSignedBefore()),
    MADE_SOMEBODY_ELSE_AFTERWARDS((token, key) ->
            token.withClaim("sub", "edgars").withClaim("upn", "edgars").asSignedBefore()),
    ROLES_THAT_ARE_NO_LIST((token, key) ->
            token.withClaim("groups", JsonValue.EMPTY_JSON_OBJECT).signedBy(key::sign));

    private final BiFunction<Jwt, ShopKey, String> made;

    Forgery(BiFunction<Jwt, ShopKey, String> made) {
        this.made = made;
    }

    String from(String token, ShopKey key) {
        return made.apply(Jwt.of(token), key);
    }

    private static Jwt.Signer hs256(byte[] key) {
        return text -> {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text);
        };
    }

    private static Jwt.Signer rs256() {
        return text -> {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.generateKeyPair().getPrivate());
            signature.update(text);
            return signature.sign();
        };
    }

    private static KeyPair anotherKey() {
        try {
            var keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JsonValue published(KeyPair key) {
        var point = ((ECPublicKey) key.getPublic()).getW();
        return Json.createObjectBuilder()
                .add("kty", "EC")
                .add("crv", "P-256")
                .add("x", coordinate(point.getAffineX().toByteArray()))
                .add("y", coordinate(point.getAffineY().toByteArray()))
                .build();
    }

    /** 32 bytes, whatever sign byte or lost zeros the number has. */
    private static String coordinate(byte[] number) {
        var bytes = new byte[32];
        var length = Math.min(number.length, bytes.length);
        System.arraycopy(number, number.length - length, bytes, bytes.length - length, length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static byte[] pem(byte[] der) {
        var text = "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(der)
                + "\n-----END PUBLIC KEY-----\n";
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
