package org.kauppa.users.passwords.control;

import com.nulabinc.zxcvbn.StandardDictionaries;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which passwords are taken: long enough, and not among the first that somebody would guess (NIST SP 800-63B, section
 * 5.1.1.2). Nothing is asked about kinds of characters. The common ones are the 30,000 or so of zxcvbn4j's dictionary,
 * counted by its makers in published leaks and under the MIT licence.
 */
@ApplicationScoped
public class PasswordRules {

    /** The shortest that is taken, in characters. */
    public static final int MIN = 8;

    /** The longest that is taken, in characters. */
    public static final int MAX = 128;

    private static final String SHOP = "kauppa";

    private final Set<String> common = commonPasswords();

    /** What is wrong with a new password, as the end of a sentence; empty when it is good. */
    public Optional<String> objection(String username, String password) {
        var length = password.codePointCount(0, password.length());
        if (length < MIN || length > MAX) {
            return Optional.of("must have " + MIN + " to " + MAX + " characters");
        }
        var lowerCase = password.toLowerCase(Locale.ROOT);
        if (common.contains(lowerCase)) {
            return Optional.of("is one of the passwords that are guessed first");
        }
        if (lowerCase.contains(username.toLowerCase(Locale.ROOT)) || lowerCase.contains(SHOP)) {
            return Optional.of("must not contain the username or the shop's name");
        }
        return Optional.empty();
    }

    private static Set<String> commonPasswords() {
        try {
            return Set.copyOf(StandardDictionaries.PASSWORDS_LOADER
                    .load()
                    .getRankedDictionary()
                    .keySet());
        } catch (IOException e) {
            throw new UncheckedIOException("The dictionary of common passwords cannot be read", e);
        }
    }
}
