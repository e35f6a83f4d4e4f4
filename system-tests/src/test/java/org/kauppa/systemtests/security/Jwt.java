package org.kauppa.systemtests.security;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/**
 * An access token in its parts, to be changed and put together again. It is done by hand, so that no library that the
 * services use has a say in what they are shown.
 */
record Jwt(JsonObject header, JsonObject claims, String signature) {

    /** Signs bytes. */
    interface Signer {
        byte[] sign(byte[] text) throws GeneralSecurityException;
    }

    static Jwt of(String token) {
        var parts = token.split("\\.");
        return new Jwt(object(parts[0]), object(parts[1]), parts[2]);
    }

    Jwt withHeader(String name, String value) {
        return withHeader(name, Json.createValue(value));
    }

    Jwt withHeader(String name, JsonValue value) {
        return new Jwt(Json.createObjectBuilder(header).add(name, value).build(), claims, signature);
    }

    Jwt withClaim(String name, String value) {
        return withClaim(name, Json.createValue(value));
    }

    Jwt withClaim(String name, JsonValue value) {
        return new Jwt(header, Json.createObjectBuilder(claims).add(name, value).build(), signature);
    }

    /** With a moment that far from now, as JWTs tell it: seconds since 1970. */
    Jwt withClaim(String name, Duration fromNow) {
        return withClaim(name, Json.createValue(Instant.now().plus(fromNow).getEpochSecond()));
    }

    Jwt withoutClaim(String name) {
        return new Jwt(header, Json.createObjectBuilder(claims).remove(name).build(), signature);
    }

    /** The token with the signature that it had, whether that still fits or not. */
    String asSignedBefore() {
        return text() + "." + signature;
    }

    String unsigned() {
        return text() + ".";
    }

    String signedBy(Signer signer) {
        try {
            return text() + "." + base64(signer.sign(text().getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text() {
        return base64(header.toString().getBytes(StandardCharsets.UTF_8)) + "."
                + base64(claims.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static JsonObject object(String part) {
        try (var reader = Json.createReader(
                new ByteArrayInputStream(Base64.getUrlDecoder().decode(part)))) {
            return reader.readObject();
        }
    }
}
