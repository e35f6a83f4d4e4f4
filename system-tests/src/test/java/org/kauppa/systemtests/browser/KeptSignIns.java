package org.kauppa.systemtests.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.kauppa.systemtests.shop.ShopSecrets;

/** What the storefront keeps of a sign-in in a browser: only who knows the shop's key can read or make it. */
final class KeptSignIns {

    static final String COOKIE = "kauppa-sign-in";

    private static final byte[] PURPOSE = "sign-in".getBytes(UTF_8);
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    KeptSignIns() {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(
                    Base64.getDecoder().decode(ShopSecrets.all().get("shop-web.key")), "HmacSHA256"));
            key = new SecretKeySpec(mac.doFinal("kauppa shop-web cookies".getBytes(UTF_8)), "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same sign-in, as it will be when its access token is over. */
    String withTokenOver(String sealed) {
        var signIn = Json.createObjectBuilder(open(sealed))
                .add("expires", 1_000_000_000L)
                .build();
        return seal(signIn.toString());
    }

    String refreshToken(String sealed) {
        return open(sealed).getString("refreshToken");
    }

    private JsonObject open(String sealed) {
        var whole = Base64.getUrlDecoder().decode(sealed);
        var packed = cipher(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(whole, NONCE_BYTES),
                Arrays.copyOfRange(whole, NONCE_BYTES, whole.length));
        try (var reader = Json.createReader(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            return reader.readObject();
        }
    }

    private String seal(String content) {
        var packed = new ByteArrayOutputStream();
        try (var deflating = new DeflaterOutputStream(packed)) {
            deflating.write(content.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, packed.toByteArray());
        var whole = ByteBuffer.allocate(NONCE_BYTES + sealed.length).put(nonce).put(sealed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    private byte[] cipher(int mode, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(PURPOSE);
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
