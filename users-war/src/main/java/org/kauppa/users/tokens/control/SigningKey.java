package org.kauppa.users.tokens.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/** Reads the keys of access tokens from their PEM texts. */
final class SigningKey {

    private static final Pattern PEM = Pattern.compile(
            "\\s*-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END (?:PRIVATE|PUBLIC) KEY-----\\s*");

    private SigningKey() {}

    /**
     * Reads a private key on the curve P-256 in PKCS#8 and names it by its thumbprint (RFC 7638).
     *
     * @throws IllegalArgumentException when it is something else; the message does not repeat it
     */
    static ECKey fromPem(String pem) {
        var key = read(pem);
        if (key instanceof ECPrivateKey ec) {
            return named(ec);
        }
        throw new IllegalArgumentException("is not a private key");
    }

    /** Reads the public part of a key on the curve P-256, which may be given as private (PKCS#8) or public (SPKI). */
    static ECKey publicFromPem(String pem) {
        var key = read(pem);
        var ec = key instanceof ECPublicKey open
                ? named(new ECKey.Builder(Curve.P_256, open))
                : named((ECPrivateKey) key);
        return ec.toPublicJWK();
    }

    private static Key read(String pem) {
        var body = PEM.matcher(pem);
        if (!body.matches()) {
            throw new IllegalArgumentException("is not a PEM text of the kind PRIVATE KEY (PKCS#8) or PUBLIC KEY");
        }
        try {
            var der = Base64.getMimeDecoder().decode(body.group(2));
            var factory = KeyFactory.getInstance("EC");
            var key = body.group(1).equals("PUBLIC")
                    ? factory.generatePublic(new X509EncodedKeySpec(der))
                    : factory.generatePrivate(new PKCS8EncodedKeySpec(der));
            if (Curve.P_256.equals(Curve.forECParameterSpec(((java.security.interfaces.ECKey) key).getParams()))) {
                return key;
            }
            throw new IllegalArgumentException("is not on the curve P-256");
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("is not an EC key on the curve P-256", e);
        }
    }

    /** PKCS#8 need not contain the public key, and the JDK drops it when it does: it is the private one times G. */
    private static ECKey named(ECPrivateKey key) {
        var curve = ECNamedCurveTable.getByName("secp256r1");
        var secret = key.getS();
        if (secret.signum() <= 0 || secret.compareTo(curve.getN()) >= 0) {
            throw new IllegalArgumentException("has a private value that the curve P-256 does not have");
        }
        var point = curve.getG().multiply(secret).normalize();
        return named(new ECKey.Builder(
                        Curve.P_256,
                        coordinate(point.getAffineXCoord().toBigInteger()),
                        coordinate(point.getAffineYCoord().toBigInteger()))
                .privateKey(key));
    }

    private static ECKey named(ECKey.Builder key) {
        try {
            return key.keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint()
                    .build();
        } catch (JOSEException e) {
            throw new IllegalArgumentException("is not a key that can be named", e);
        }
    }

    private static Base64URL coordinate(BigInteger value) {
        return ECKey.encodeCoordinate(
                Curve.P_256.toECParameterSpec().getCurve().getField().getFieldSize(), value);
    }
}
