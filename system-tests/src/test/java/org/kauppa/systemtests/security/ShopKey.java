package org.kauppa.systemtests.security;

import jakarta.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.kauppa.systemtests.shop.Shop;
import org.kauppa.systemtests.shop.ShopSecrets;

/**
 * The key that the shop signs with.
 *
 * @param published as the shop shows the public one
 */
record ShopKey(PrivateKey secret, PublicKey open, JsonObject published) {

    static ShopKey of(Shop shop, String keyId) {
        var published = shop.get("/api/users/jwks").object().getJsonArray("keys").getValuesAs(JsonObject.class).stream()
                .filter(key -> key.getString("kid").equals(keyId))
                .findFirst()
                .orElseThrow();
        try {
            var keys = KeyFactory.getInstance("EC");
            var pem = ShopSecrets.signingKey().replaceAll("-----[A-Z ]+-----", "");
            var secret = (ECPrivateKey) keys.generatePrivate(
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(pem)));
            var point = new ECPoint(coordinate(published, "x"), coordinate(published, "y"));
            var open = keys.generatePublic(new ECPublicKeySpec(point, secret.getParams()));
            return new ShopKey(secret, open, published);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Signs as the shop does, with ES256. */
    byte[] sign(byte[] text) throws GeneralSecurityException {
        return es256(secret, text);
    }

    /** Signs with another key in the same way. */
    static Jwt.Signer es256(KeyPair other) {
        return text -> es256(other.getPrivate(), text);
    }

    private static byte[] es256(PrivateKey key, byte[] text) throws GeneralSecurityException {
        var signature = Signature.getInstance("SHA256withECDSAinP1363Format");
        signature.initSign(key);
        signature.update(text);
        return signature.sign();
    }

    private static BigInteger coordinate(JsonObject key, String name) {
        return new BigInteger(1, Base64.getUrlDecoder().decode(key.getString(name)));
    }
}
