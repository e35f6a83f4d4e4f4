package org.kauppa.products.catalog.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import org.kauppa.service.json.JsonAnswers;

/** Digests of what is sent, for entity tags. */
public final class Digest {

    /** 96 bits: two answers share a digest by chance about never. */
    private static final int BYTES = 12;

    private Digest() {}

    /** The digest of an answer's JSON. */
    public static String of(Object answer) {
        return of(JsonAnswers.JSONB.toJson(answer).getBytes(StandardCharsets.UTF_8));
    }

    /** The digest of bytes. */
    public static String of(byte[] bytes) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256").digest(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(sha256, BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
