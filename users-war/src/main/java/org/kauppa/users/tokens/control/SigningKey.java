package org.kauppa.users.tokens.control;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.util.Base64URL;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.ECPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.x9.ECNamedCurveTable;

/** The key that access tokens are signed with, from its PEM text. */
final class SigningKey {

    private static final Pattern PEM =
            Pattern.compile("\\s*-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----\\s*");

    private SigningKey() {}

    /**
     * Reads a private key on the curve P-256 in PKCS#8 and names it by its thumbprint (RFC 7638).
     *
     * @throws IllegalArgumentException when it is something else; the message does not repeat it
     */
    static ECKey fromPem(String pem) {
        try {
            var body = PEM.matcher(pem);
            if (!body.matches()) {
                throw new IllegalArgumentException("is not a PEM text of the kind PRIVATE KEY (PKCS#8)");
            }
            var der = Base64.getMimeDecoder().decode(body.group(1));
            var key = KeyFactory.getInstance("EC").generatePrivate(new PKCS8EncodedKeySpec(der));
            if (key instanceof ECPrivateKey ec && Curve.P_256.equals(Curve.forECParameterSpec(ec.getParams()))) {
                return named(ec);
            }
            throw new IllegalArgumentException("is not on the curve P-256");
        } catch (GeneralSecurityException | JOSEException e) {
            throw new IllegalArgumentException("is not a private EC key on the curve P-256 in PKCS#8", e);
        }
    }

    /** PKCS#8 need not contain the public key, and the JDK drops it when it does: it is the private one times G. */
    private static ECKey named(ECPrivateKey key) throws JOSEException {
        var curve = ECNamedCurveTable.getByName("secp256r1");
        var secret = key.getS();
        if (secret.signum() <= 0 || secret.compareTo(curve.getN()) >= 0) {
            throw new IllegalArgumentException("has a private value that the curve P-256 does not have");
        }
        var point = curve.getG().multiply(secret).normalize();
        return new ECKey.Builder(
                        Curve.P_256,
                        coordinate(point.getAffineXCoord().toBigInteger()),
                        coordinate(point.getAffineYCoord().toBigInteger()))
                .privateKey(key)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyIDFromThumbprint()
                .build();
    }

    private static Base64URL coordinate(BigInteger value) {
        return ECKey.encodeCoordinate(
                Curve.P_256.toECParameterSpec().getCurve().getField().getFieldSize(), value);
    }
}
