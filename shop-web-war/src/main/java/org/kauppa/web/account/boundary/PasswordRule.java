package org.kauppa.web.account.boundary;

import org.kauppa.web.language.Texts;

/** Why users does not take a new password; users alone decides that. */
enum PasswordRule {
    /** It has too few characters. */
    SHORT,
    /** It has too many characters. */
    LONG,
    /** It is easy to guess. */
    WEAK;

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;

    /** The rule that a refused password breaks. */
    static PasswordRule brokenBy(String refused) {
        if (refused.length() < SHORTEST) {
            return SHORT;
        }
        return refused.length() > LONGEST ? LONG : WEAK;
    }

    /** What to change about the password. */
    String explain(Texts texts) {
        return switch (this) {
            case SHORT -> texts.of("account.password.short", SHORTEST);
            case LONG -> texts.of("account.password.long", LONGEST);
            case WEAK -> texts.of("account.password.weak");
        };
    }
}
