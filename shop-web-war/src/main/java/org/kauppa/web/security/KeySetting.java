package org.kauppa.web.security;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Optional;

/**
 * The setting {@code SHOP_WEB_KEY}, or the content of the file that {@code SHOP_WEB_KEY_FILE} names. No message shows
 * what it holds: that may be half a secret.
 */
final class KeySetting {

    private static final int KEY_BYTES = 32;

    private KeySetting() {}

    /**
     * The 32 bytes of the key; the value goes before the file.
     *
     * @throws IllegalStateException when neither is set, the file cannot be read, or it is not base64 of 32 bytes
     */
    static byte[] read(Optional<String> value, Optional<String> file) {
        return decode(value.filter(text -> !text.isBlank())
                .or(() -> file.map(KeySetting::contentOf))
                .orElse(""));
    }

    private static String contentOf(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException | InvalidPathException e) {
            throw new IllegalStateException("The file that SHOP_WEB_KEY_FILE names cannot be read.", e);
        }
    }

    private static byte[] decode(String text) {
        try {
            var key = Base64.getDecoder().decode(text.strip());
            if (key.length == KEY_BYTES) {
                return key;
            }
        } catch (IllegalArgumentException notBase64) {
            // Falls through: the decoder's message shows characters of it.
        }
        throw new IllegalStateException(
                "The setting SHOP_WEB_KEY (or SHOP_WEB_KEY_FILE) is missing or is not 32 bytes in base64.");
    }
}
