package org.kauppa.web.security;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;

/** The tokens that prove a form came from one of our own pages, in the same browser: a keyed hash of the browser's id. */
final class FormTokens {

    private final KeyedHash hash;

    FormTokens(KeyedHash hash) {
        this.hash = hash;
    }

    String tokenFor(String browser) {
        return hash.textOf(browser);
    }

    /** True only for the token of this browser. Takes the same time wherever the two differ. */
    boolean belongTogether(String browser, String token) {
        return token != null && MessageDigest.isEqual(tokenFor(browser).getBytes(UTF_8), token.getBytes(UTF_8));
    }
}
