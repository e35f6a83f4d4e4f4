package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/** The tokens that prove a form came from one of our own pages, in the same browser: HMAC-SHA256 of the browser's id. */
final class FormTokens {

    static final String ALGORITHM = "HmacSHA256";

    private final SecretKey key;

    FormTokens(SecretKey key) {
        this.key = key;
    }

    String tokenFor(String browser) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac(browser));
    }

    /** True only for the token of this browser. Takes the same time wherever the two differ. */
    boolean belongTogether(String browser, String token) {
        return token != null && MessageDigest.isEqual(tokenFor(browser).getBytes(UTF_8), token.getBytes(UTF_8));
    }

    private byte[] mac(String browser) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(browser.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA256 is part of every Java platform", e);
        }
    }
}
